import fc from './fast-check';
import { WAN, type MoneyUnit } from '../../src/core/amount/fen';
import type { RelationFamily } from '../../src/core/relations/relation';
import {
  budgetWorkbook,
  copies,
  hierarchy,
  relation,
  rowSplit,
  type FigureLiteral,
  type TableLiteral,
  type TestWorkbook,
} from './budget-workbook';

/** A line of a test table: code, name and figures. */
export type LineLiteral = [code: string, name: string, ...figures: FigureLiteral[]];

/** A consistent set of tables as literals, so that a test can change any cell before it is read. */
export interface SyntheticDocument {
  readonly unit: MoneyUnit;
  readonly tables: { title: string; columns: string[]; lines: LineLiteral[] }[];
}

/** 项 under a 款 under a 类: [class, sections, items per section]. */
interface Leaf {
  readonly code: string;
  readonly basicPersonnel: number;
  readonly basicPublic: number;
  readonly project: number;
}

const cents = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 5, arbitrary: fc.integer({ min: 101, max: 99_999 }) },
);

const leaves = fc
  .array(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 3 }), {
    minLength: 2,
    maxLength: 4,
  })
  .chain((shape) => {
    const codes = shape.flatMap((sections, cls) =>
      sections.flatMap((items, section) =>
        Array.from({ length: items }, (_, item) => `${201 + cls}0${section + 1}0${item + 1}`),
      ),
    );
    return fc
      .array(fc.tuple(cents, cents, cents), { minLength: codes.length, maxLength: codes.length })
      .map((amounts) =>
        codes.map((code, i): Leaf => {
          const [basicPersonnel, basicPublic, project] = amounts[i]!;
          return { code, basicPersonnel, basicPublic, project };
        }),
      );
  });

/** Random consistent documents: 支出总表, 一般公共预算支出表 and 收支总表 over one tree of subjects. */
export const consistentDocument: fc.Arbitrary<SyntheticDocument> = leaves.map((all) => {
  const codes = new Set<string>(['']);
  for (const { code } of all) for (const length of [3, 5, 7]) codes.add(code.slice(0, length));
  const sorted = [...codes].sort();
  const sum = (code: string, of: (leaf: Leaf) => number): number =>
    all.filter((leaf) => leaf.code.startsWith(code)).reduce((total, leaf) => total + of(leaf), 0) / 100;
  const nameOf = (code: string): string => (code === '' ? '合计' : `科目${code}`);
  const basic = (leaf: Leaf): number => leaf.basicPersonnel + leaf.basicPublic;
  const whole = (leaf: Leaf): number => basic(leaf) + leaf.project;
  const lines = (...columns: ((leaf: Leaf) => number)[]): LineLiteral[] =>
    sorted.map((code) => [code, nameOf(code), ...columns.map((column) => sum(code, column))]);
  return {
    unit: WAN,
    tables: [
      {
        title: '支出总表',
        columns: ['合计', '基本支出', '项目支出'],
        lines: lines(whole, basic, (l) => l.project),
      },
      {
        title: '一般公共预算支出表',
        columns: ['合计', '基本支出/小计', '基本支出/人员经费', '基本支出/公用经费', '项目支出'],
        lines: lines(
          whole,
          basic,
          (l) => l.basicPersonnel,
          (l) => l.basicPublic,
          (l) => l.project,
        ),
      },
      {
        title: '收支总表',
        columns: ['预算数'],
        lines: sorted
          .filter((code) => code.length <= 3)
          .map((code) => [code, nameOf(code), sum(code, whole)]),
      },
    ],
  };
});

export interface RelatedWorkbook extends TestWorkbook {
  readonly families: readonly RelationFamily[];
}

/** The document as the check sees it, with every relation that holds in it. */
export function relate({ unit, tables }: SyntheticDocument): RelatedWorkbook {
  const workbook = budgetWorkbook(...tables.map((table): TableLiteral => ({ ...table, unit })));
  return {
    ...workbook,
    families: [
      ...tables.flatMap(({ title }) => hierarchy(workbook, title)),
      rowSplit(workbook, '支出总表', 'C = D + E'),
      rowSplit(workbook, '一般公共预算支出表', 'C = D + G'),
      rowSplit(workbook, '一般公共预算支出表', 'D = E + F'),
      copies(workbook, '支出总表', '一般公共预算支出表', 'C = C'),
      copies(workbook, '支出总表', '一般公共预算支出表', 'D = D'),
      copies(workbook, '收支总表', '支出总表', 'C = C'),
      relation(workbook, 'cross-table', '收支总表!C5 = 一般公共预算支出表!C5'),
    ],
  };
}

/** The document with one figure changed. */
export function withFigure(
  document: SyntheticDocument,
  table: number,
  line: number,
  column: number,
  figure: FigureLiteral,
): SyntheticDocument {
  return {
    ...document,
    tables: document.tables.map((entry, t) =>
      t !== table
        ? entry
        : {
            ...entry,
            lines: entry.lines.map((cells, l) => (l === line ? replaced(cells, column, figure) : cells)),
          },
    ),
  };
}

function replaced(cells: LineLiteral, column: number, figure: FigureLiteral): LineLiteral {
  const [code, name, ...figures] = cells;
  figures[column] = figure;
  return [code, name, ...figures];
}
