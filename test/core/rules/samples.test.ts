import { judge } from '../../../src/core/check/judge';
import { VerdictLevel } from '../../../src/core/check/check-result';
import { buildLedger } from '../../../src/core/relations/ledger';
import { ALL_RULES } from '../../../src/core/rules/all-rules';
import type { Workpapers } from '../../../src/core/rules/rule';
import { cellAddress } from '../../../src/core/snapshot/address';
import { recogniseTables } from '../../../src/core/tables/recognise';
import { readSample, type SAMPLES } from '../../support/sample';
import { relationsIn } from '../../support/table-builder';

type Sample = (typeof SAMPLES)[number];

function papersOf(sample: Sample): Workpapers {
  const snapshot = readSample(sample);
  const recognition = recogniseTables(snapshot);
  return { snapshot, recognition, ledger: buildLedger(recognition.tables), zeroBase: 'hundred' };
}

function broken(papers: Workpapers): string[] {
  const families = ALL_RULES.flatMap((rule) => (rule.type === 'tie' ? rule.relate(papers) : []));
  return judge(papers.ledger, families).verdicts.flatMap(({ level, family, index }) =>
    level === VerdictLevel.Broken ? [relationsIn(papers, [family])[index]!] : [],
  );
}

function remarks(papers: Workpapers): string[] {
  return ALL_RULES.flatMap((rule) => (rule.type === 'inspection' ? rule.inspect(papers) : [])).map(
    ({ rule, severity, place }) =>
      `${rule} ${severity} ${papers.snapshot.sheets[place.sheet]!.name}!${cellAddress(place.row, place.column)}`,
  );
}

describe('published documents', () => {
  it.each<Sample>(['jinlin-2023', 'youhao-2026'])('%s holds no mistake', (sample) => {
    const papers = papersOf(sample);
    expect(broken(papers)).toEqual([]);
    expect(remarks(papers)).toEqual([]);
  });

  it('fengrun-2023 counts the insured in 万元, once for the department and once for the unit', () => {
    const papers = papersOf('fengrun-2023');
    expect(broken(papers)).toEqual([]);
    expect(remarks(papers)).toEqual([
      'unit-mismatch warning 预算项目绩效目标表!E54',
      'unit-mismatch warning 450002预算项目绩效目标表!E4',
    ]);
  });

  it('changchun-2024 prints other years, 元 under 万元, and a section by the name of its class', () => {
    const papers = papersOf('changchun-2024');
    expect(broken(papers)).toEqual([]);
    expect(remarks(papers)).toEqual([
      'missing-table warning 收支总表!A1',
      'empty-table-note warning 政府性基金预算支出表!A1',
      'unit-mismatch error 项目支出绩效目标表1!C5',
      'unit-mismatch error 项目支出绩效目标表2!C5',
      'unit-mismatch error 项目支出绩效目标表3!C5',
      'unit-mismatch error 项目支出绩效目标表4!C5',
      'unit-mismatch error 项目支出绩效目标表5!C5',
      'unit-mismatch error 项目支出绩效目标表6!C5',
      'year-mismatch error 收支总表!B4',
      'year-mismatch error 财政拨款收支总表!B4',
      'year-mismatch warning 封面!A2',
      'code-name warning 一般公共预算支出表!A17',
    ]);
  });

  it('jinlin-2021-final does not balance, and 卫生健康支出 does not foot', () => {
    const papers = papersOf('jinlin-2021-final');
    expect(broken(papers)).toEqual([
      '(45) 210·本年收入合计 = 21011·本年收入合计 + 21015·本年收入合计',
      '(45) 210·财政拨款收入 = 21011·财政拨款收入 + 21015·财政拨款收入',
      '(42) 合计·年初预算数 = 合计·年初预算数',
      '(42) 合计·调整预算数 = 合计·调整预算数',
      '(42) 合计·决算数 = 合计·决算数',
      '(52) 收入支出决算总表:合计·决算数 = 收入决算表:208·本年收入合计 + 收入决算表:210·本年收入合计 + 收入决算表:221·本年收入合计',
      '(53) 收入支出决算总表:合计·决算数 = 支出决算表:208·本年支出合计 + 支出决算表:210·本年支出合计 + 支出决算表:221·本年支出合计',
      '(54) 收入支出决算总表:一般公共预算财政拨款收入·决算数 = 收入决算表:208·财政拨款收入 + 收入决算表:210·财政拨款收入 + 收入决算表:221·财政拨款收入 − 收入支出决算总表:政府性基金预算财政拨款收入·决算数 − 收入支出决算总表:国有资本经营预算财政拨款收入·决算数',
      expect.stringMatching(/^\(53\) .*:本年支出合计·2021年度决算 = 支出决算表:208·本年支出合计/),
    ]);
    expect(remarks(papers)).toEqual([
      'missing-table warning 收入支出决算总表!A1',
      'empty-table-note warning 政府性基金预算财政拨款收入支出决算表!A1',
      'empty-table-note warning 国有资本经营预算财政拨款支出决算表!A1',
      'empty-table-note warning 省级项目（专项）支出绩效自评表!A1',
      'share warning 城乡居民医保补助绩效目标自评表!E10',
      'narrative-rate error 部门预算整体支出绩效自评表!F6',
      'narrative-rate error 部门预算整体支出绩效自评表!F8',
    ]);
  });
});
