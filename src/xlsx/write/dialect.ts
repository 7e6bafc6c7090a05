import { rootOf, sourceOf } from '../xml/xml-element';

/** The two families of names workbooks are written in. What we add follows the workbook's. */
export interface Dialect {
  readonly main: string;
  readonly office: string;
  /** What the names of drawings begin with. */
  readonly drawing: string;
  /** The sides of a cell, in the order a border has them. */
  readonly sides: readonly string[];
}

const TRANSITIONAL: Dialect = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  office: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006',
  sides: ['left', 'right', 'top', 'bottom'],
};

const STRICT: Dialect = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  office: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  drawing: 'http://purl.oclc.org/ooxml/drawingml',
  sides: ['start', 'end', 'top', 'bottom'],
};

/** The dialect of a workbook, by its main part or another one of its own. */
export function dialectOf(part: Uint8Array): Dialect {
  const { from, content } = rootOf(part);
  return sourceOf(part, { from, to: content.from }).includes(STRICT.main) ? STRICT : TRANSITIONAL;
}

/** The attribute by which an element refers to a link of its part, with the declaration it needs. */
export function linkAttribute(xml: Uint8Array, { office }: Dialect, id: string): string {
  const { from, content } = rootOf(xml);
  const isDeclared = sourceOf(xml, { from, to: content.from }).includes(`xmlns:r="${office}"`);
  return `${isDeclared ? '' : ` xmlns:r="${office}"`} r:id="${id}"`;
}
