import { checkWorkbook } from '../../../../src/core/check/check-workbook';
import { VerdictLevel, type CheckResult } from '../../../../src/core/check/check-result';
import { entryOf } from '../../../../src/core/relations/ledger';
import { relationAt } from '../../../../src/core/relations/relation';
import { aboutTables } from '../../../../src/core/report/tie-out-map/about-tables';
import { hasTies } from '../../../../src/core/report/tie-out-map/table-ties';
import { tieOutMaps, type TieOutMap } from '../../../../src/core/report/tie-out-map/tie-out-map';
import { tableStandings } from '../../../../src/core/report/table-standing';
import { parseAddress } from '../../../../src/core/snapshot/address';
import type { WorkbookSnapshot } from '../../../../src/core/snapshot/workbook-snapshot';
import { readSample, SAMPLES } from '../../../support/sample';

const mapsOf = (result: CheckResult) => tieOutMaps(result, tableStandings(result));

/** "t1–t2 12" for every line of a map. */
const lines = ({ edges }: TieOutMap) =>
  edges.map(({ tables: [one, other], relations }) => `${one.join('+')}–${other.join('+')} ${relations}`);

test('a budget of one bureau is one map, its tables in the order of the workbook', () => {
  const [map, ...others] = mapsOf(checkWorkbook(readSample('youhao-2026')));
  expect(others).toEqual([]);
  expect(map!.nodes.map(({ id }) => id)).toContain('t12');
  expect(lines(map!).sort()).toEqual(
    [
      't1–t2 12',
      't1–t3 4',
      't1–t4 4',
      't4–t5 4',
      't4–t8 2',
      't4–t9 2',
      't5–t6 3',
      't3–t5 54',
      't3–t11 1',
      't5–t10 1',
      't5–t11 1',
    ].sort(),
  );
});

test('a department with units is a map each, tied through one node for all the others', () => {
  const maps = mapsOf(checkWorkbook(readSample('fengrun-2023')));
  expect(maps.map(({ organisation }) => organisation)).toEqual([
    '丰润区医疗保障局',
    '丰润区医疗保障局本级',
    '丰润区医疗保险事业管理中心',
  ]);
  expect(maps.map(({ nodes }) => nodes.at(-1)!.kind)).toEqual(['units', 'department', 'department']);
  expect(lines(maps[0]!)).toContain('t1–t10+t19 18');
  expect(lines(maps[1]!)).toContain('t10–t1 9');
});

test.each(SAMPLES)('%s: every relation between tables that is off stands on a line', (sample) => {
  const result = checkWorkbook(readSample(sample));
  const off = result.verdicts.filter(({ family, index }) => {
    const { target, terms } = relationAt(family, index);
    const tables = [target, ...terms.map(({ figure }) => figure)].map(
      (figure) => entryOf(result.ledger, figure).table,
    );
    return new Set(tables).size === 2;
  });
  const edges = mapsOf(result).flatMap((map) => map.edges);
  const sum = (count: 'rounding' | 'broken') => edges.reduce((total, edge) => total + edge[count], 0);
  expect(sum('rounding')).toBe(off.filter(({ level }) => level === VerdictLevel.Rounding).length);
  expect(sum('broken')).toBe(off.filter(({ level }) => level !== VerdictLevel.Rounding).length);
  expect(hasTies(result)).toBe(edges.length > 0);
});

describe('a broken tie', () => {
  const result = checkWorkbook(mistyped());
  const edge = mapsOf(result)[0]!.edges.find(({ broken }) => broken > 0)!;

  test('says by how much at most', () => {
    expect(edge.tables).toEqual([['t3'], ['t5']]);
    expect(edge.largest).toMatchObject({ quantum: 10_000, unit: { name: '万元' } });
    expect(Math.abs(edge.largest!.fen)).toBe(61_480_000);
  });

  test('leads to the findings that explain it, and to no others', () => {
    const isAbout = aboutTables(result.recognition.tables);
    const about = result.findings.filter((finding) => isAbout(finding, edge.tables));
    expect(about.map(({ place }) => place.sheet)).toEqual([result.recognition.tables[2]!.sheet]);
    expect(result.findings.length).toBeGreaterThan(about.length);
  });
});

/** A published budget with one figure of 支出总表 and one of 收入总表 mistyped. */
function mistyped(): WorkbookSnapshot {
  const snapshot = readSample('youhao-2026');
  retype(snapshot, '部门支出总表', 'C9', 61.99);
  retype(snapshot, '部门收入总表', 'E6', 249.98);
  return snapshot;
}

function retype({ sheets }: WorkbookSnapshot, name: string, address: string, value: number): void {
  const { row, column } = parseAddress(address)!;
  const { firstRow, values } = sheets.find((sheet) => sheet.name === name)!.columns[column]!;
  values[row - firstRow] = value;
}
