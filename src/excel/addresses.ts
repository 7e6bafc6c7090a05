import { columnIndex } from '../core/snapshot/address';
import type { CellRange } from '../core/snapshot/workbook-snapshot';

/** An area of Excel's addresses with its sheet's name, which may be quoted and hold anything. */
const AREA = /(?:'(?:[^']|'')*'|[^',!]+)!([A-Z]+)([0-9]+)(?::([A-Z]+)([0-9]+))?/g;

/** The blocks of an address such as "Sheet1!A1:B2,'a, b'!C3"; whole rows and columns are none. */
export function rangesOf(address: string): CellRange[] {
  return [...address.matchAll(AREA)].map(([, left, top, right, bottom]) => ({
    left: columnIndex(left!),
    top: Number(top) - 1,
    right: columnIndex(right ?? left!),
    bottom: Number(bottom ?? top) - 1,
  }));
}

/** Excel takes addresses of up to 8192 characters. */
const LONGEST_ADDRESS = 8000;

/** Addresses as lists of several areas, each short enough for Excel. */
export function joinedAddresses(addresses: readonly string[]): string[] {
  const lists: string[] = [];
  let list = '';
  for (const address of addresses) {
    if (list !== '' && list.length + address.length >= LONGEST_ADDRESS) {
      lists.push(list);
      list = '';
    }
    list = list === '' ? address : `${list},${address}`;
  }
  return list === '' ? lists : [...lists, list];
}
