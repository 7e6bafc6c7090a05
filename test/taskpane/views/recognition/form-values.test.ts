import { place } from '../../../support/check-result-builder';
import type { CorrectablePart } from '../../../../src/taskpane/state/correctable-part';
import {
  statementOf,
  valuesOf,
  type FormValues,
} from '../../../../src/taskpane/views/recognition/form-values';
import { sampleResult } from '../../support/sample-result';

const [TABLE] = sampleResult().recognition.tables;
const PART: CorrectablePart = {
  sheet: 1,
  range: TABLE!.range,
  title: place(1, 'A1'),
  table: { ...TABLE!, header: { top: 3, bottom: 4 } },
  hint: null,
  headerSaid: null,
};
const EMPTY = valuesOf(PART);
const NOTHING = { kind: null, unit: null, year: null, header: null };

test.each<[string, Partial<FormValues>, unknown]>([
  ['nothing', {}, NOTHING],
  ['a kind', { kind: 'revenue-summary' }, { ...NOTHING, kind: 'revenue-summary' }],
  ['no table, whatever else stands in the fields', { kind: 'no-table', year: 'x' }, 'no-table'],
  ['unit and year', { unit: '元', year: '2026' }, { ...NOTHING, unit: '元', year: 2026 }],
  ['both rows', { firstRow: '3', lastRow: '4' }, { ...NOTHING, header: { top: 2, bottom: 3 } }],
  ['the last row alone', { lastRow: '6' }, { ...NOTHING, header: { top: 3, bottom: 5 } }],
  ['a last row above the known first', { lastRow: '2' }, { ...NOTHING, header: { top: 1, bottom: 1 } }],
  ['the first row alone', { firstRow: '7' }, { ...NOTHING, header: { top: 6, bottom: 6 } }],
])('what the fields say: %s', (_, values, says) => {
  expect(statementOf({ ...EMPTY, ...values }, PART, 20)).toEqual({ says });
});

test.each<[Partial<FormValues>, string]>([
  [{ year: '26' }, 'yearWrong'],
  [{ year: '二〇二六' }, 'yearWrong'],
  [{ firstRow: 'a' }, 'rowsWrong'],
  [{ firstRow: '0', lastRow: '2' }, 'rowsWrong'],
  [{ firstRow: '1.5' }, 'rowsWrong'],
  [{ firstRow: '3', lastRow: '2' }, 'rowsWrong'],
  [{ firstRow: '20', lastRow: '21' }, 'rowsWrong'],
  [{ firstRow: '1', lastRow: '11' }, 'rowsTooMany'],
])('what is wrong with the fields: %j', (values, wrong) => {
  expect(statementOf({ ...EMPTY, ...values }, PART, 20)).toEqual({ wrong });
});

test('the form starts with what was said before', () => {
  const start = { words: '部门支出总表', nth: 0 };
  const header = { first: start, last: start };
  const says = { kind: 'revenue-summary', unit: '元', year: 2026, header } as const;
  const said = { ...PART, hint: { sheet: '表', start, says }, headerSaid: { top: 4, bottom: 5 } };
  expect(valuesOf(said)).toEqual({
    kind: 'revenue-summary',
    unit: '元',
    year: '2026',
    firstRow: '5',
    lastRow: '6',
  });
  const none = { ...PART, hint: { sheet: '表', start, says: 'no-table' as const } };
  expect(valuesOf(none)).toEqual({ ...EMPTY, kind: 'no-table' });
});
