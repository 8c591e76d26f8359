/** The little of a DOM node that reading its text needs; linkedom's and browsers' nodes fit. */
export interface TextNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<TextNode>;
}

const TEXT = 3;
const DROPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'IFRAME', 'SVG', 'BUTTON', 'FORM', 'HEAD']);
const BLOCKS = new Set(
  'P DIV ARTICLE SECTION HEADER FOOTER MAIN ASIDE NAV H1 H2 H3 H4 H5 H6 LI UL OL DL DT DD TABLE TR BLOCKQUOTE PRE FIGURE FIGCAPTION HR ADDRESS'.split(
    ' ',
  ),
);

/** What a person reads of a node: a paragraph for each block, one empty line between, white space as HTML folds it. */
export function blockText(root: TextNode): string {
  const paragraphs: string[] = [];
  let open = '';
  const close = (): void => {
    const paragraph = open
      .split('\n')
      .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
      .filter(Boolean)
      .join('\n');
    if (paragraph) paragraphs.push(paragraph);
    open = '';
  };
  const walk = (node: TextNode): void => {
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === TEXT) open += (node.nodeValue ?? '').replace(/\s+/g, ' ');
    else if (name === 'BR') open += '\n';
    else if (!DROPPED.has(name)) {
      const block = BLOCKS.has(name);
      if (block) close();
      for (const child of node.childNodes) walk(child);
      if (block) close();
      else if (name === 'TD' || name === 'TH') open += ' ';
    }
  };
  walk(root);
  close();
  return paragraphs.join('\n\n');
}
