import { normaliseName } from '../../text/normalise';

/** What Excel calls a copied sheet, and what clerks call a version they keep: 支出表 (2), 支出表-旧, 备份. */
const COPY =
  /\((\d+|旧|原|副本|备份|备用|草稿|初稿|作废)\)$|(旧|副本|备份|备用|草稿|初稿|作废|原稿|留底)\d*$|^(旧|副本|备份|备用)/;

/** Whether the name of a sheet says that it is a copy of another. */
export function isNamedAsCopy(name: string): boolean {
  return COPY.test(normaliseName(name));
}
