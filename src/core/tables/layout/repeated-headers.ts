import { bareOrganisation, organisationStated } from '../vocabulary/captions';
import type { Block } from './blocks';
import type { SheetView } from './sheet-view';

/** A block with the rows inside its body that only repeat its header on a new page. */
export interface JoinedBlock extends Block {
  readonly repeatedHeaders: ReadonlySet<number>;
}

/**
 * Joins a block to the one above where its header is the same and nothing says that another table begins: no title, or the
 * same title, and no other organisation.
 *
 * @param isTold whether the user speaks of the block as of a table of its own
 */
export function joinRepeatedHeaders(
  view: SheetView,
  blocks: readonly Block[],
  isTold: (block: Block) => boolean,
): JoinedBlock[] {
  const joined: JoinedBlock[] = [];
  for (const block of blocks) {
    const above = joined[joined.length - 1];
    if (above && !isTold(block) && repeats(view, above, block)) {
      const repeated = new Set(above.repeatedHeaders);
      for (let row = block.top; row <= (block.header.indexRow ?? block.header.bottom); row++)
        repeated.add(row);
      joined[joined.length - 1] = { ...above, bottom: block.bottom, repeatedHeaders: repeated };
    } else {
      joined.push({ ...block, repeatedHeaders: new Set() });
    }
  }
  return joined;
}

function repeats(view: SheetView, above: Block, block: Block): boolean {
  if (above.header.left !== block.header.left || above.header.right !== block.header.right) return false;
  if (headerText(view, above) !== headerText(view, block)) return false;
  if (organisationOf(view, block) !== '' && organisationOf(view, block) !== organisationOf(view, above))
    return false;
  return block.title === null || titleText(view, block) === titleText(view, above);
}

function headerText(view: SheetView, { header }: Block): string {
  const texts: string[] = [];
  for (let row = header.top; row <= header.bottom; row++) {
    texts.push(...view.textsOf(row, header.left, header.right).map(({ column, text }) => `${column}${text}`));
  }
  return texts.join('|');
}

function titleText(view: SheetView, { title }: Block): string {
  return title ? view.text(title.row, title.column).replace(/\(?续表?\)?$/, '') : '';
}

function organisationOf(view: SheetView, block: Block): string {
  for (let row = block.top; row < block.header.top; row++) {
    for (const { text } of view.textsOf(row, block.header.left, block.header.right)) {
      const stated = organisationStated(text);
      if (stated) return `${stated.code ?? ''}${stated.name}`;
      const bare = bareOrganisation(text);
      if (bare !== undefined) return bare;
    }
  }
  return '';
}
