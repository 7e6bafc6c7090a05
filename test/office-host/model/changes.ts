import type { Rect } from './geometry';
import type { CellValue, Comment, Sheet, Table, Visibility } from './sheet';
import type { StructuralEdit } from './structural-edit';

/** What happened to the workbook, in the order it happened; the source of the events pushed to an add-in. */
export type Change =
  | {
      readonly kind: 'cells';
      readonly sheet: Sheet;
      readonly rect: Rect;
      readonly before?: CellValue;
      readonly after?: CellValue;
    }
  | { readonly kind: 'structure'; readonly sheet: Sheet; readonly edit: StructuralEdit }
  | { readonly kind: 'formats'; readonly sheet: Sheet; readonly rect: Rect }
  | { readonly kind: 'rows-hidden'; readonly sheet: Sheet; readonly rect: Rect; readonly hidden: boolean }
  | { readonly kind: 'calculated'; readonly sheet: Sheet; readonly rect: Rect }
  | { readonly kind: 'sheet-added' | 'sheet-deleted'; readonly sheet: Sheet }
  | { readonly kind: 'activated' | 'deactivated'; readonly sheet: Sheet }
  | { readonly kind: 'sheet-renamed'; readonly sheet: Sheet; readonly before: string; readonly after: string }
  | { readonly kind: 'sheet-moved'; readonly sheet: Sheet; readonly before: number; readonly after: number }
  | {
      readonly kind: 'sheet-visibility';
      readonly sheet: Sheet;
      readonly before: Visibility;
      readonly after: Visibility;
    }
  | { readonly kind: 'selection'; readonly sheet: Sheet; readonly rect: Rect }
  | { readonly kind: 'protection'; readonly sheet: Sheet; readonly isProtected: boolean }
  | {
      readonly kind: 'comment-added' | 'comment-changed' | 'comment-deleted';
      readonly sheet: Sheet;
      readonly comment: Comment;
    }
  | { readonly kind: 'table-added' | 'table-deleted'; readonly sheet: Sheet; readonly table: Table }
  | { readonly kind: 'settings' };
