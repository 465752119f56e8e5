/**
 * One piece of prose as readers get it: words, an element that Markdown makes, or a shortcode. An element’s attributes are
 * written as in HTML, `true` standing for one without a value.
 */
export type ProseNode =
  | string
  | { tag: string; attributes: Record<string, string | true>; children: ProseNode[] }
  | { shortcode: string; attributes: Record<string, string>; children: ProseNode[] };
