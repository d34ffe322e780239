// Stand-ins for the types of the frameworks, which are not installed here.
declare module "react" {
  export interface HTMLAttributes<Element> {
    className?: string | undefined;
    id?: string | undefined;
    lang?: string | undefined;
    onClick?: ((event: { currentTarget: Element }) => void) | undefined;
  }
  export type DetailedHTMLProps<Attributes, Element> = Attributes & {
    key?: string | undefined;
    ref?: { current: Element | null } | undefined;
  };
  export namespace JSX {
    interface IntrinsicElements {
      p: DetailedHTMLProps<HTMLAttributes<HTMLParagraphElement>, HTMLParagraphElement>;
    }
  }
}

declare module "react/jsx-runtime" {
  import type { JSX } from "react";

  /** The result of `<tag …/>`. */
  export function jsx<Tag extends keyof JSX.IntrinsicElements>(
    tag: Tag,
    props: JSX.IntrinsicElements[Tag],
  ): void;
}

declare module "vue" {
  export interface HTMLAttributes {
    class?: unknown;
    id?: string | undefined;
    lang?: string | undefined;
  }
  export interface PublicProps {
    key?: PropertyKey | undefined;
  }
  export type EmitFn<Options> = <Name extends keyof Options>(
    name: Name,
    ...values: Options[Name] extends (...values: infer Values) => void ? Values : never
  ) => void;
  export interface GlobalComponents {}
}

declare module "svelte/elements" {
  export interface HTMLAttributes<Element> {
    class?: string | undefined;
    lang?: string | undefined;
    onclick?: ((event: Event & { currentTarget: Element }) => void) | undefined;
  }
  export interface SvelteHTMLElements {
    [name: string]: Record<string, unknown>;
  }
}
