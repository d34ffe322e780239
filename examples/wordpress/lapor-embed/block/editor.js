// The block in the editor: a card that describes what visitors will see, and its settings. The file is plain
// JavaScript, so it needs no build.
(({ blocks, blockEditor, components, element, i18n }) => {
  const { createElement: h, Fragment } = element;
  const { __ } = i18n;

  const elements = [
    {
      value: "form",
      label: __("Report form", "lapor-embed"),
      instructions: __("Visitors see the report form here.", "lapor-embed"),
    },
    {
      value: "status",
      label: __("Follow a report", "lapor-embed"),
      instructions: __("Visitors follow their report here, by tracking ID and access code.", "lapor-embed"),
    },
    {
      value: "button",
      label: __("Button", "lapor-embed"),
      instructions: __("Visitors see a button here that opens the report form.", "lapor-embed"),
    },
    {
      value: "public",
      label: __("Public reports", "lapor-embed"),
      instructions: __("Visitors read the public reports here.", "lapor-embed"),
    },
  ];

  const views = [
    { value: "list", label: __("List", "lapor-embed") },
    { value: "map", label: __("Map", "lapor-embed") },
    { value: "statistics", label: __("Statistics", "lapor-embed") },
  ];

  const settings = ({ attributes, setAttributes }) =>
    h(
      components.PanelBody,
      { title: __("LAPOR!", "lapor-embed") },
      h(components.SelectControl, {
        label: __("What to show", "lapor-embed"),
        value: attributes.element,
        options: elements,
        onChange: (value) => setAttributes({ element: value }),
        __nextHasNoMarginBottom: true,
        __next40pxDefaultSize: true,
      }),
      attributes.element === "button" &&
        h(components.TextControl, {
          label: __("Button text", "lapor-embed"),
          value: attributes.words,
          placeholder: "LAPOR!",
          onChange: (words) => setAttributes({ words }),
          __nextHasNoMarginBottom: true,
          __next40pxDefaultSize: true,
        }),
      attributes.element === "public" &&
        h(components.SelectControl, {
          label: __("First view", "lapor-embed"),
          value: attributes.view,
          options: views,
          onChange: (view) => setAttributes({ view }),
          __nextHasNoMarginBottom: true,
          __next40pxDefaultSize: true,
        }),
      attributes.element === "public" &&
        h(components.TextControl, {
          label: __("Reports on a page of the list", "lapor-embed"),
          type: "number",
          min: 1,
          max: 100,
          value: attributes.limit,
          placeholder: "20",
          onChange: (limit) => setAttributes({ limit }),
          __nextHasNoMarginBottom: true,
          __next40pxDefaultSize: true,
        }),
      attributes.element !== "status" &&
        h(components.TextControl, {
          label: __("Agency ID", "lapor-embed"),
          help: __("Empty: the site’s setting.", "lapor-embed"),
          value: attributes.agency,
          onChange: (agency) => setAttributes({ agency }),
          __nextHasNoMarginBottom: true,
          __next40pxDefaultSize: true,
        }),
      h(components.ToggleControl, {
        label: __("More compact", "lapor-embed"),
        checked: attributes.density === "compact",
        onChange: (compact) => setAttributes({ density: compact ? "compact" : "comfortable" }),
        __nextHasNoMarginBottom: true,
      }),
    );

  blocks.registerBlockType("lapor-embed/lapor", {
    edit(props) {
      const { label, instructions } = elements.find(({ value }) => value === props.attributes.element);
      return h(
        Fragment,
        null,
        h(blockEditor.InspectorControls, null, settings(props)),
        h(
          "div",
          blockEditor.useBlockProps(),
          h(components.Placeholder, { icon: "megaphone", label: `LAPOR!: ${label}`, instructions }),
        ),
      );
    },
    // The post contains no markup for the block, because the server renders it for each view.
    save: () => null,
  });
})(window.wp);
