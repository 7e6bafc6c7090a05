import { organisationStated, unitStated, yearOfDocument } from './captions';
import { isFurniture, isNote } from './labels';
import { looksLikeTitle } from './titles';

const PAGE_NUMBER = /^-\d+-$|^第\d+页/;

/** Whether a normalised text is a caption of a table: its title, unit, organisation, year or number. */
export function isCaption(text: string): boolean {
  if (isNote(text)) return false;
  return (
    looksLikeTitle(text) ||
    (isFurniture(text) && !PAGE_NUMBER.test(text)) ||
    unitStated(text) !== undefined ||
    organisationStated(text) !== undefined ||
    yearOfDocument(text) !== undefined
  );
}
