import type { FoundHighlight, FoundRemark, MarkInventory, SheetStanding } from '../../host/marks/inventory';
import { JOURNAL_KEY, UNFINISHED_KEY } from '../../host/marks/signature';
import type { HostAbilities } from '../../host/port';
import type { SheetKey } from '../../host/cell-point';
import { queueReport, reportKeyOf } from '../report-signature';
import type { RoundTrip } from '../round-trip';

/** What one round trip tells without knowing the sheets. */
interface Overview extends Pick<
  MarkInventory,
  'sheets' | 'isStructureProtected' | 'activeSheet' | 'report' | 'unfinished' | 'journal'
> {
  readonly comments: readonly RemarkText[];
  readonly notes: readonly RemarkText[];
}

interface RemarkText {
  /** Of a comment; notes have none. */
  readonly id: string;
  readonly text: string;
  readonly isAnswered: boolean;
}

/** Two round trips, whatever the number of sheets. */
export async function readMarks(roundTrip: RoundTrip, { remarks }: HostAbilities): Promise<MarkInventory> {
  const { comments, notes, ...overview } = await readOverview(roundTrip, remarks === 'note');
  const { highlights, remarks: found } = await readDetails(roundTrip, overview.sheets, comments, notes);
  return { ...overview, highlights, remarks: found };
}

function readOverview(roundTrip: RoundTrip, hasNotes: boolean): Promise<Overview> {
  return roundTrip(async (context) => {
    const { workbook } = context;
    const worksheets = workbook.worksheets.load(
      'items/id,items/name,items/visibility,items/protection/protected',
    );
    const active = workbook.worksheets.getActiveWorksheet().load('id');
    const protection = workbook.protection.load('protected');
    const comments = workbook.comments.load('items/id,items/content,items/replies/items/id');
    const notes = hasNotes ? workbook.notes.load('items/content') : null;
    const journal = workbook.settings.getItemOrNullObject(JOURNAL_KEY).load('value');
    const unfinished = workbook.settings.getItemOrNullObject(UNFINISHED_KEY).load('value');
    const report = queueReport(workbook);
    await context.sync();
    const reportKey = reportKeyOf(report);
    return {
      sheets: worksheets.items.map(standingOf),
      isStructureProtected: protection.protected,
      activeSheet: active.id,
      report: reportKey === null ? null : { sheet: reportKey, returnTo: String(report.signature.value) },
      unfinished: unfinished.isNullObject ? [] : keysOf(unfinished.value),
      journal: journal.isNullObject ? null : (journal.value as unknown),
      comments: comments.items.map(({ id, content, replies }) => ({
        id,
        text: content,
        isAnswered: replies.items.length > 0,
      })),
      notes: (notes?.items ?? []).map(({ content }) => ({ id: '', text: content, isAnswered: false })),
    };
  });
}

function keysOf(value: unknown): SheetKey[] {
  return Array.isArray(value) ? value.filter((key) => typeof key === 'string') : [];
}

function standingOf({ id, name, visibility, protection }: Excel.Worksheet): SheetStanding {
  return {
    key: id,
    name,
    isProtected: protection.protected,
    isVisible: visibility === Excel.SheetVisibility.visible,
  };
}

function readDetails(
  roundTrip: RoundTrip,
  sheets: readonly SheetStanding[],
  comments: readonly RemarkText[],
  notes: readonly RemarkText[],
): Promise<Pick<MarkInventory, 'highlights' | 'remarks'>> {
  return roundTrip(async (context) => {
    const { workbook } = context;
    const rules = sheets.map(({ key }) => queueRules(workbook, key));
    const commented = comments.map((comment) =>
      queuePlace(workbook.comments.getItem(comment.id).getLocation(), comment),
    );
    const noted = notes.map((note, index) => queuePlace(workbook.notes.getItemAt(index).getLocation(), note));
    await context.sync();
    return {
      highlights: rules.flatMap(highlightsOf),
      remarks: [
        ...commented.map((place) => remarkAt(place, 'comment')),
        ...noted.map((place) => remarkAt(place, 'note')),
      ],
    };
  });
}

interface QueuedRules {
  readonly sheet: SheetKey;
  readonly rules: Excel.ConditionalFormatCollection;
}

function queueRules({ worksheets }: Excel.Workbook, sheet: SheetKey): QueuedRules {
  const { conditionalFormats } = worksheets.getItem(sheet).getRange();
  return {
    sheet,
    rules: conditionalFormats.load('items/id,items/type,items/customOrNullObject/rule/formula'),
  };
}

function highlightsOf({ sheet, rules }: QueuedRules): FoundHighlight[] {
  return rules.items
    .filter(({ customOrNullObject }) => !customOrNullObject.isNullObject)
    .map(({ id, customOrNullObject }) => ({ sheet, id, formula: customOrNullObject.rule.formula }));
}

interface QueuedPlace {
  readonly remark: RemarkText;
  readonly location: Excel.Range;
}

function queuePlace(location: Excel.Range, remark: RemarkText): QueuedPlace {
  return { remark, location: location.load('rowIndex,columnIndex,worksheet/id') };
}

function remarkAt({ remark, location }: QueuedPlace, kind: FoundRemark['kind']): FoundRemark {
  const { rowIndex: row, columnIndex: column, worksheet } = location;
  return { ...remark, kind, sheet: worksheet.id, row, column };
}
