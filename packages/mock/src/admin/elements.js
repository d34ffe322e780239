/**
 * Creates an element. `on…` attributes become listeners, and `true` becomes an attribute without a value.
 * `false`, `null` and `undefined` are left out.
 * @param {string} name
 * @param {Record<string, any>} [attributes]
 * @param {...any} children elements, texts, or lists of them
 * @returns {HTMLElement}
 */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else made.setAttribute(key, value === true ? "" : String(value));
  }
  made.append(
    ...children.flat(9).filter((child) => child !== null && child !== undefined && child !== false),
  );
  return made;
}

/**
 * Creates a label that contains a form control.
 * @param {string} label
 * @param {HTMLElement} control
 * @param {string} [hint]
 * @returns {HTMLElement}
 */
export const field = (label, control, hint) =>
  element(
    "label",
    { class: "field" },
    element("span", {}, label),
    control,
    hint && element("small", {}, hint),
  );

/**
 * Returns the values of a form, without empty ones.
 * @param {HTMLFormElement} form
 * @returns {Record<string, string>}
 */
export const valuesOf = (form) =>
  Object.fromEntries(
    [...new FormData(form)].flatMap(([name, value]) => (value === "" ? [] : [[name, String(value)]])),
  );
