import type { Look } from '../../../host/marks/looks';
import { appendStyles, type Body, type ExtendedStyles } from './style-lists';

/** Adds looks as differential formats, for conditional formats to refer to. */
export function addLooks(xml: Uint8Array, looks: readonly Look[]): ExtendedStyles {
  return appendStyles(xml, 'dxfs', looks.map(bodyOf));
}

function bodyOf({ fill, font, isBold, isItalic, isUnderlined }: Look): Body {
  return (p) => {
    const characters = [
      isBold ? `<${p}b/>` : '',
      isItalic ? `<${p}i/>` : '',
      isUnderlined ? `<${p}u/>` : '',
      `<${p}color rgb="${argb(font)}"/>`,
    ].join('');
    // Of a solid fill a differential format names the background.
    const pattern = `<${p}patternFill><${p}bgColor rgb="${argb(fill)}"/></${p}patternFill>`;
    return ['', `<${p}font>${characters}</${p}font><${p}fill>${pattern}</${p}fill>`];
  };
}

function argb(colour: string): string {
  return `FF${colour.slice(1)}`;
}
