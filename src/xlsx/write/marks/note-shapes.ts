import { noteAnchor, type SheetGrid } from './note-anchor';
import type { Note } from './comments-part';

/**
 * The boxes of notes: a drawing in VML, the legacy format Excel still keeps notes in. Such parts are often not well-formed
 * XML, so they are changed as text.
 */
const NAMESPACES = [
  ' xmlns:v="urn:schemas-microsoft-com:vml"',
  ' xmlns:o="urn:schemas-microsoft-com:office:office"',
  ' xmlns:x="urn:schemas-microsoft-com:office:excel"',
];

const EMPTY_DRAWING =
  `<xml${NAMESPACES.join('')}>` +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>';

const BOX_TYPE = '_x0000_t202';

/** The text box every note is. No other program writes it in these very characters. */
function boxFor(drawing: string): string {
  return (
    `<v:shapetype${missingNames(drawing)} id="${BOX_TYPE}" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">` +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
  );
}

/** The namespaces of our prefixes that a drawing does not declare; some programs use prefixes of their own. */
function missingNames(drawing: string): string {
  const [root = ''] = /<xml\b[^>]*>/.exec(drawing) ?? [];
  return NAMESPACES.filter((name) => !root.includes(name.trim())).join('');
}

const SHAPE = /<((?:[\w.-]+:)?shape)\b(?:[^>"']|"[^"]*"|'[^']*')*(?:\/>|>(?:(?!<\/\1\s*>)[^])*<\/\1\s*>)/g;
const ANY_SHAPE = /<(?:[\w.-]+:)?(?:shape|group|rect|roundrect|oval|line|polyline|arc|curve|image)\b/;
const SHAPE_ID = /\bid\s*=\s*["']_x0000_s(\d+)["']/g;

/** Excel numbers the shapes of a drawing from here on. */
const FIRST_SHAPE = 1025;

/** Adds a hidden box for each note to a drawing, or to a new one; null when the drawing cannot be understood. */
export function addNoteShapes(
  drawing: string | null,
  notes: readonly Note[],
  grid: SheetGrid,
): string | null {
  const text = drawing ?? EMPTY_DRAWING;
  const end = text.lastIndexOf('</xml');
  if (end < 0) return null;
  const ids = [...text.matchAll(SHAPE_ID)].map(([, id]) => Number(id));
  const first = Math.max(FIRST_SHAPE - 1, ...ids) + 1;
  const box = text.includes(`id="${BOX_TYPE}"`) ? '' : boxFor(text);
  const names = missingNames(text);
  const shapes = notes.map((note, index) => shapeOf(note, first + index, grid, names));
  return text.slice(0, end) + box + shapes.join('') + text.slice(end);
}

function shapeOf(note: Note, id: number, grid: SheetGrid, names: string): string {
  return (
    `<v:shape${names} id="_x0000_s${id}" type="#${BOX_TYPE}" style="position:absolute;z-index:${id};visibility:hidden" ` +
    'fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>' +
    '<v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${noteAnchor(note, grid).join(', ')}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${note.row}</x:Row><x:Column>${note.column}</x:Column></x:ClientData></v:shape>`
  );
}

/** Removes the boxes of notes on these cells, as "row column"; null when the drawing is left with no shape. */
export function removeNoteShapes(drawing: string, cells: ReadonlySet<string>): string | null {
  const left = drawing.replace(SHAPE, (shape) => (cells.has(noteCell(shape)) ? '' : shape));
  if (!ANY_SHAPE.test(left)) return null;
  const box = boxFor(drawing);
  const end = left.indexOf(box) + box.length;
  // Shapes of ours stand behind it, those before it have done without.
  return end < box.length || left.includes(`type="#${BOX_TYPE}"`, end) ? left : left.replace(box, '');
}

function noteCell(shape: string): string {
  if (!/\bObjectType\s*=\s*["']Note["']/.test(shape)) return '';
  const row = /<(?:[\w.-]+:)?Row>\s*(\d+)\s*</.exec(shape)?.[1];
  const column = /<(?:[\w.-]+:)?Column>\s*(\d+)\s*</.exec(shape)?.[1];
  return `${row ?? ''} ${column ?? ''}`;
}
