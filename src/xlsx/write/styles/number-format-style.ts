import { childNamed, childrenNamed, qualifiedName, rootOf, sourceOf } from '../../xml/xml-element';
import { plainEnd } from '../own-elements';
import { addNumberFormats } from './cell-styles';
import { appendStyles, type Body } from './style-lists';

/** Adds the cell style that is like another in everything but its number format. */
export function withNumberFormat(
  xml: Uint8Array,
  style: number,
  format: string,
): { readonly xml: Uint8Array; readonly index: number } {
  const formats = addNumberFormats(xml, [format], plainEnd);
  const body = likeStyle(formats.xml, style, formats.indices[0]!);
  const extended = appendStyles(formats.xml, 'cellXfs', [body], plainEnd);
  return { xml: extended.xml, index: extended.indices[0]! };
}

function likeStyle(xml: Uint8Array, style: number, format: number): Body {
  const list = childNamed(xml, rootOf(xml), 'cellXfs');
  const model = list && childrenNamed(xml, list, 'xf')[style];
  const number = ` numFmtId="${format}" applyNumberFormat="1"`;
  if (!model) return () => [number, ''];
  const tag = sourceOf(xml, { from: model.from, to: model.isEmpty ? model.to - 2 : model.content.from - 1 });
  const attributes = tag
    .slice(1 + qualifiedName(model).length)
    .replace(/\s(?:numFmtId|applyNumberFormat)\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
  return () => [number + attributes, sourceOf(xml, model.content)];
}
