import type { ZeroBase } from '../../amount/zero-base';
import type { FactBook } from '../facts/fact-book';
import type { DraftContext } from './draft-context';
import { Quotes, type LastYear } from './figures/quotes';
import { BLANK } from './wording/blanks';

/** What the sections of an organisation's narrative are written from. */
export function contextOf(book: FactBook, lastYear: LastYear | null, zeroBase: ZeroBase): DraftContext {
  const year = book.tables.find((table) => table.year !== null)?.year ?? null;
  return {
    name: book.organisation?.name ?? '本部门',
    year: year === null ? '本年' : `${year}年`,
    endOfYear: (yearsBack) => `${year === null ? BLANK : year - yearsBack}年12月31日`,
    quotes: new Quotes(book, lastYear),
    manner: { comparedWith: book.stage === 'final' ? '上年决算' : '上年预算', zeroBase },
  };
}

/** 第三部分 伊春市金林区医疗保障局2023年部门预算情况说明 */
export function titleOf(book: FactBook, books: readonly FactBook[], { name, year }: DraftContext): string {
  const document = book.stage === 'final' ? '决算' : '预算';
  return `第三部分 ${name}${year}${isUnit(book, books) ? '单位' : '部门'}${document}情况说明`;
}

/** Whether a book is of a unit below a department, which its titles say or its code. */
function isUnit({ tables, organisation, stage }: FactBook, books: readonly FactBook[]): boolean {
  if (tables.some(({ title }) => /单位(预算|决算)/.test(title.value))) return true;
  const code = organisation?.code ?? null;
  return (
    code !== null &&
    books.some((other) => {
      const above = other.organisation?.code ?? null;
      return other.stage === stage && above !== null && above !== code && code.startsWith(above);
    })
  );
}
