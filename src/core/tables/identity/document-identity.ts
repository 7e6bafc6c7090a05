import type { Organisation } from '../budget-table';
import type { Lexicon } from '../layout/lexicon';
import type { Stage } from '../table-kind';

/** What cover, headings and narrative say about the whole workbook: for tables that do not say it themselves. */
export interface DocumentIdentity {
  readonly year: number | null;
  readonly stage: Stage;
  readonly organisation: Organisation | null;
}

/** Longest text that is looked at: covers and headings are short, paragraphs mention other years. */
const LONGEST_HEADING = 60;

const HEADING = /(20\d\d)年?度?.{0,6}?(部门|单位)?(预算|决算)/;
const OWN_WORDS = /(部门|单位)(预算|决算)|(预算|决算)(公开|信息|说明|草案)|情况说明|(预算|决算)年度/;
const ORGANISATION =
  /^(?:第.部分)?(?:[一二三四五六七八九十]+、)?(.{2,40}?(?:局|委员会|办公室|厅|院|学校|中学|小学|大学|幼儿园|所|站|中心|队|政府|管理处|服务处|事务处|法院|检察院|联合会|协会|馆|街道办事处|公司))(?:\(?本级\)?|机关)?(?:关于)?20\d\d年/;

/**
 * Reads the year, stage and organisation of a workbook from its short texts, by votes: what covers and headings of the
 * narrative say counts more than a passing mention. Where no text tells the year, the name of the file may.
 */
export function documentIdentity(lexicon: Lexicon, fileName: string): DocumentIdentity {
  const years = new Votes<number>();
  const stages = new Votes<Stage>();
  const organisations = new Votes<string>();
  for (let index = 0; index < lexicon.size; index++) {
    if (!lexicon.maySpeakOfPlan(index) || lexicon.raw(index).length > LONGEST_HEADING * 2) continue;
    const text = lexicon.text(index);
    if (text.length > LONGEST_HEADING || !/[预决]算/.test(text)) continue;
    const heading = HEADING.exec(text);
    if (heading) {
      const weight = OWN_WORDS.test(text) ? 5 : 1;
      years.add(Number(heading[1]), /上年|比20\d\d|较20\d\d/.test(text) ? 0 : weight);
      stages.add(heading[3] === '决算' ? 'final' : 'budget', weight);
      const name = ORGANISATION.exec(text)?.[1];
      if (name !== undefined) organisations.add(name, weight);
    } else if (/决算/.test(text)) {
      stages.add('final', 1);
    }
  }
  const name = organisations.winner();
  return {
    year: years.winner() ?? yearOfName(fileName),
    stage: stages.winner() ?? 'budget',
    organisation: name === undefined ? null : { name, code: null },
  };
}

function yearOfName(fileName: string): number | null {
  const year = HEADING.exec(fileName)?.[1];
  return year === undefined ? null : Number(year);
}

/** Weighted votes; of equals the greater wins: of two years the later is the workbook's own. */
class Votes<T extends string | number> {
  private readonly weights = new Map<T, number>();

  add(candidate: T, weight: number): void {
    if (weight > 0) this.weights.set(candidate, (this.weights.get(candidate) ?? 0) + weight);
  }

  winner(): T | undefined {
    let best: T | undefined;
    let most = 0;
    for (const [candidate, weight] of this.weights) {
      if (weight > most || (weight === most && isGreater(candidate, best))) {
        [best, most] = [candidate, weight];
      }
    }
    return best;
  }
}

function isGreater<T extends string | number>(candidate: T, best: T | undefined): boolean {
  return best !== undefined && candidate > best;
}
