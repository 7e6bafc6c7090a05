import type { Finding } from '../../findings/finding';
import { FigureState, type BudgetTable, type CellPlace } from '../../tables/budget-table';
import type { Item } from '../../tables/facets';
import type { BaseKind } from '../../tables/table-kind';
import { normaliseName } from '../../text/normalise';
import { DISCLOSURE_RULES } from '../authorities';
import type { InspectionRule, Workpapers } from '../rule';
import { addressOf, findingOf } from './remark';
import { forTextsTelling, Telling } from './telling-texts';
import { cellsWithTexts } from './text-cells';

/** Tables that are often empty, and the words their notes are known by. */
const OWN_WORDS: Partial<Record<BaseKind, RegExp>> = {
  'general-budget-project-expenditure': /项目/,
  'project-expenditure': /项目/,
  'three-public-expenses': /三公/,
  'government-fund-expenditure': /基金/,
  'state-capital-expenditure': /国有资本/,
};

/** Words by which a note about one kind of table gives itself away under another. */
const TELLING_WORDS: readonly RegExp[] = [/三公/, /政府性?基金/, /国有资本/, /项目支出/];

const SAYS_NOTHING = /无|没有|未安排|未发生|不涉及|空表|为空|为零|为0/;
const SAYS_EMPTY_TABLE = /(本表|该表|此表|故表)(为|是)?(空|无)|空表列示|为空表/;

/** 若为空表，则……: what an empty table would mean, printed under every table. */
const SAYS_WHAT_IF = /(若|如果|如(?!下)|凡)[^,。;]{0,8}(空表|为空|无数据)/;

/** Rows below a table in which its note may stand. */
const NOTE_ROWS = 4;

/**
 * A table without data needs a note that says so, and the note must be about this table; a note that calls the table empty
 * does not belong under figures.
 *
 * 政府性基金预算支出表 empty, without “注：本部门没有政府性基金预算拨款安排的支出，故本表无数据。”
 */
export const emptyTableNote: InspectionRule = {
  type: 'inspection',
  id: 'empty-table-note',
  name: 'empty-table-note',
  numbers: [],
  severity: 'warning',
  title: { 'zh-CN': '空表说明', 'en-US': 'Notes of empty tables' },
  meaning: {
    'zh-CN': '没有数据的表应注明无此项收支，且说明须与本表相符；有数据的表不应注明为空表。',
    'en-US':
      'An empty table carries a note saying that there is no such money, and about this table; a table with figures does not call itself empty.',
  },
  authority: DISCLOSURE_RULES,
  example: {
    'zh-CN': '政府性基金预算支出表没有数据，也没有“本部门没有政府性基金预算”的说明。',
    'en-US': 'The government fund table is empty and does not say that there is no such budget.',
  },
  inspect: (papers) => {
    const notes = tellingNotes(papers);
    return papers.recognition.tables.flatMap((table) => inspectNote(table, notesOf(papers, table, notes)));
  },
};

function inspectNote(table: BudgetTable, notes: readonly Note[]): Finding[] {
  const own = OWN_WORDS[table.base];
  if (!own) return [];
  const title = table.title.value;
  const holds = holdsAmounts(table);
  if (holds === null) return [];
  if (holds) {
    const wrong = notes.find(({ text }) => SAYS_EMPTY_TABLE.test(text) && !SAYS_WHAT_IF.test(text));
    return wrong
      ? [
          remark(wrong.place, {
            'zh-CN': `《${title}》有数据，${addressOf(wrong.place)} 却注明本表为空表。`,
            'en-US': `“${title}” holds figures, yet ${addressOf(wrong.place)} calls it empty.`,
          }),
        ]
      : [];
  }
  const saying = notes.filter(({ text }) => SAYS_NOTHING.test(text));
  if (saying.length === 0) {
    return [
      remark(table.title.place, {
        'zh-CN': `《${title}》没有数据，应注明无此项收支并以空表列示。`,
        'en-US': `“${title}” holds no figures; it should say that there is no such money and be shown as an empty table.`,
      }),
    ];
  }
  const stray = saying.find(({ text }) => !own.test(text) && TELLING_WORDS.some((words) => words.test(text)));
  if (!stray || saying.some(({ text }) => own.test(text))) return [];
  return [
    remark(stray.place, {
      'zh-CN': `《${title}》下的说明（${addressOf(stray.place)}）讲的是另一张表。`,
      'en-US': `The note under “${title}” (${addressOf(stray.place)}) is about another table.`,
    }),
  ];
}

function remark(place: CellPlace, message: Finding['message']): Finding {
  return findingOf({ rule: 'empty-table-note', severity: 'warning', places: [place], message });
}

/**
 * Whether a table shows amounts other than zero; null where it shows none, but an error value or a formula not calculated
 * yet. A “三公” table holds nothing without “三公” money, whatever 会议费 and 培训费 beside it cost.
 */
function holdsAmounts({ lanes, base }: BudgetTable): boolean | null {
  let isKnown = true;
  const holds = lanes.some(({ body, columns }) =>
    columns.some(({ measure, amounts, states, facets }) => {
      if (measure !== 'amount') return false;
      isKnown &&= !states.includes(FigureState.Error);
      return amounts.some((amount, line) => {
        if (amount === 0) return false;
        const item = facets.item ?? body.facets[line]!.item;
        return base !== 'three-public-expenses' || (item !== undefined && THREE_PUBLIC.has(item));
      });
    }),
  );
  return holds || (isKnown ? false : null);
}

const THREE_PUBLIC: ReadonlySet<Item> = new Set([
  'three-public',
  'abroad',
  'vehicle',
  'vehicle-purchase',
  'vehicle-running',
  'reception',
]);

interface Note {
  readonly text: string;
  readonly place: CellPlace;
}

const TELLS = new RegExp(`${SAYS_NOTHING.source}|${SAYS_EMPTY_TABLE.source}`);

/** Cells anywhere in the workbook that say that something is empty; every text is looked at once, however many cells hold it. */
function tellingNotes(papers: Workpapers): Note[] {
  const texts = new Map<number, string>();
  forTextsTelling(papers.snapshot.strings, Telling.Nothing, (raw, index) => {
    const text = normaliseName(raw);
    if (TELLS.test(text)) texts.set(index, text);
  });
  return [...cellsWithTexts(papers, texts)].flatMap(([index, places]) =>
    places.map((place) => ({ text: texts.get(index)!, place })),
  );
}

/** Those that can be a note of the table: recognised as such, or standing in and shortly below it. */
function notesOf({ recognition }: Workpapers, table: BudgetTable, telling: readonly Note[]): Note[] {
  const { sheet, range, title } = table;
  const own = table.notes.map(({ value, place }): Note => ({ text: normaliseName(value), place }));
  const below = telling.filter(({ place }) => place.sheet === sheet && place.row > title.place.row);
  if (below.length === 0) return own;
  const next = recognition.tables
    .map((other) => other.title.place)
    .filter((place) => place.sheet === sheet && place.row > range.bottom)
    .reduce((top, place) => Math.min(top, place.row), range.bottom + 1 + NOTE_ROWS);
  const isNear = ({ row, column }: CellPlace) => row < next && range.left <= column && column <= range.right;
  return [...own, ...below.filter(({ place }) => isNear(place))];
}
