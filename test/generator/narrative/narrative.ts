import { WAN, YUAN } from '../../../src/core/amount/fen';
import { everything, isCarried, isCurrent } from '../layouts/columns';
import type { Scope } from '../layouts/context';
import { spentOn, THREE_PUBLIC, VEHICLE, type ThreePublicItem } from '../layouts/three-public-items';
import { chineseNumber, type Words } from '../layouts/words';
import {
  isBasic,
  isFiscal,
  isSpent,
  total,
  type BaseSource,
  type GrainFilter,
  type Model,
} from '../model/model';
import type { Random } from '../random';
import { functionalName } from '../subjects/functional';
import {
  amountPart,
  CHANGE_WORDINGS,
  changeParts,
  LEVEL_WORDINGS,
  SHARE_WORDINGS,
  sharePart,
  type NarrativeStyle,
  type Part,
} from './paragraphs';

const SOURCES: readonly BaseSource[] = [
  'general',
  'fund',
  'capital',
  'special-account',
  'institutional',
  'operating',
  'superior',
  'subordinate',
  'other',
];

/** The 情况说明 of a department or unit: headings, and sentences that quote the tables. */
export function narrativeOf(model: Model, scope: Scope, words: Words, random: Random): Part[][] {
  return new Narrator(model, scope, words, random).paragraphs();
}

class Narrator {
  private readonly style: NarrativeStyle;
  private readonly document: string;
  private readonly base: string;
  private readonly subject: string;
  /** 人员经费、公用经费分别为… instead of one after the other. */
  private readonly tellsTogether: boolean;

  constructor(
    private readonly model: Model,
    private readonly scope: Scope,
    private readonly words: Words,
    random: Random,
  ) {
    const unit = model.quantum < 10_000 && random.chance(0.2) ? YUAN : WAN;
    this.style = {
      unitFen: unit.fen,
      unit: unit === YUAN ? '元' : '万元',
      rateDecimals: random.weighted([
        [2, 8],
        [1, 1],
        [0, 1],
      ] as const),
      zeroBase: random.chance(0.7) ? 'hundred' : 'omit',
      change: random.pick(CHANGE_WORDINGS),
      share: random.pick(SHARE_WORDINGS),
      level: random.pick(LEVEL_WORDINGS),
    };
    const isFinal = model.stage === 'final';
    this.document = isFinal ? '决算' : '预算';
    this.base = isFinal ? '上年决算数' : random.pick(['上年预算', '上年预算数', `${model.year - 1}年预算`]);
    this.subject = random.pick([
      `${model.year}年，${scope.organisation.name}`,
      `本部门${model.year}年`,
      `${scope.organisation.name}${model.year}年`,
      `${model.year}年度我单位`,
      '',
    ]);
    this.tellsTogether = random.chance(0.3);
  }

  paragraphs(): Part[][] {
    const sections: (readonly [string, Part[][]])[] = [
      [`收支${this.document}总体情况说明`, [this.overall()]],
      [`收入${this.document}情况说明`, [this.revenue()]],
      [`支出${this.document}情况说明`, [this.expenditure()]],
      [`财政拨款收支${this.document}情况说明`, [this.fiscal()]],
      [`一般公共预算支出${this.document}情况说明`, this.general()],
      [`一般公共预算基本支出${this.document}情况说明`, [this.basic()]],
      [`一般公共预算“三公”经费支出${this.document}情况说明`, this.threePublic()],
      ['政府性基金预算支出情况说明', [this.fund('政府性基金预算', 'fund')]],
      ['国有资本经营预算支出情况说明', [this.fund('国有资本经营预算', 'capital')]],
    ];
    return [
      [`第三部分 ${this.scope.organisation.name}${this.model.year}年部门${this.document}情况说明`],
      ...sections.flatMap(([heading, paragraphs], index): Part[][] => [
        [`${chineseNumber(index + 1)}、${heading}`],
        ...paragraphs,
      ]),
    ];
  }

  private sum(filter: GrainFilter, version: 'current' | 'previous' = 'current'): number {
    return total(this.scope.grains.filter(filter), version);
  }

  private amount(filter: GrainFilter): Part[] {
    return amountPart(this.sum(filter), this.style);
  }

  private change(filter: GrainFilter): Part[] {
    return changeParts(this.sum(filter), this.sum(filter, 'previous'), this.style, this.base);
  }

  private overall(): Part[] {
    return [
      `${this.subject}收入总${this.document}`,
      ...this.amount(everything),
      `，支出总${this.document}`,
      ...this.amount(everything),
      '，',
      ...this.change(everything),
    ];
  }

  private revenue(): Part[] {
    const whole = this.sum(isCurrent);
    const parts = this.sources().flatMap(([source, counted]): Part[][] => {
      const filter: GrainFilter = (grain) => counted.includes(grain.source) && isCurrent(grain);
      const fen = this.sum(filter);
      return fen === 0
        ? []
        : [
            [
              this.words.incomeRow[source],
              ...amountPart(fen, this.style),
              ...sharePart(fen, whole, this.style),
            ],
          ];
    });
    const carried = this.sum(isCarried);
    const more = carried === 0 ? [] : [`${this.words.carryIn}`, ...amountPart(carried, this.style), '。'];
    return [
      `${this.subject}本年收入合计`,
      ...this.amount(isCurrent),
      '，其中：',
      ...joined(parts),
      '。',
      ...more,
    ];
  }

  /** Sources as the tables word them: final accounts count 财政专户 money as 事业收入. */
  private sources(): (readonly [BaseSource, readonly BaseSource[]])[] {
    if (this.model.stage === 'budget') return SOURCES.map((source) => [source, [source]]);
    return SOURCES.filter((source) => source !== 'special-account').map((source) => [
      source,
      source === 'institutional' ? ['institutional', 'special-account'] : [source],
    ]);
  }

  private expenditure(): Part[] {
    const whole = this.sum(isSpent);
    const natures: readonly (readonly [string, GrainFilter])[] = [
      ['基本支出', isBasic],
      ['项目支出', (grain) => grain.use === 'project'],
      [this.words.operating, (grain) => grain.use === 'operating'],
    ];
    const parts = natures.flatMap(([name, filter]): Part[][] => {
      const fen = this.sum(filter);
      return fen === 0 ? [] : [[name, ...amountPart(fen, this.style), ...sharePart(fen, whole, this.style)]];
    });
    return [`${this.subject}本年支出合计`, ...this.amount(isSpent), '，其中：', ...joined(parts), '。'];
  }

  private fiscal(): Part[] {
    const fiscalCurrent: GrainFilter = (grain) => isFiscal(grain) && isCurrent(grain);
    return [
      `${this.subject}财政拨款本年收入`,
      ...this.amount(fiscalCurrent),
      '。财政拨款本年支出',
      ...this.amount((grain) => isFiscal(grain) && isSpent(grain)),
      '。',
    ];
  }

  private general(): Part[][] {
    const spent: GrainFilter = (grain) => grain.source === 'general' && isSpent(grain);
    const first: Part[] = [
      `${this.subject}一般公共预算支出`,
      ...this.amount(spent),
      '，其中：基本支出',
      ...this.amount((grain) => spent(grain) && isBasic(grain)),
      '，项目支出',
      ...this.amount((grain) => spent(grain) && grain.use === 'project'),
      '。',
    ];
    const subjects = [...new Set(this.scope.grains.filter(spent).map((grain) => grain.subject))]
      .sort()
      .slice(0, 8);
    const lines = subjects.map((code, index): Part[] => {
      const of: GrainFilter = (grain) => spent(grain) && grain.subject === code;
      const name = `${functionalName(code.slice(0, 3))}（类）${functionalName(code.slice(0, 5))}（款）${functionalName(code)}（项）`;
      return [`（${chineseNumber(index + 1)}）${name}`, ...this.amount(of), '，', ...this.change(of)];
    });
    return [first, ...lines];
  }

  private basic(): Part[] {
    const basic: GrainFilter = (grain) => grain.source === 'general' && isBasic(grain);
    const personnel = this.amount((grain) => basic(grain) && grain.use === 'personnel');
    const operating = this.amount((grain) => basic(grain) && grain.use === 'public');
    const parts = this.tellsTogether
      ? [`${this.words.personnel}、${this.words.public}分别为`, ...personnel, '、', ...operating]
      : [this.words.personnel, ...personnel, `，${this.words.public}`, ...operating];
    return [`${this.subject}一般公共预算基本支出`, ...this.amount(basic), '，其中：', ...parts, '。'];
  }

  private threePublic(): Part[][] {
    const rows: readonly (readonly [string, readonly ThreePublicItem[]])[] = [
      [this.words.abroad, ['abroad']],
      [this.words.vehicle, VEHICLE],
      [this.words.reception, ['reception']],
    ];
    return [
      [
        `${this.subject}“三公”经费支出`,
        ...this.amount(spentOn(THREE_PUBLIC)),
        '，',
        ...this.change(spentOn(THREE_PUBLIC)),
      ],
      ...rows.map(([name, items], index): Part[] => [
        `${index + 1}．${name}`,
        ...this.amount(spentOn(items)),
        '，',
        ...this.change(spentOn(items)),
      ]),
    ];
  }

  private fund(name: string, source: 'fund' | 'capital'): Part[] {
    const spent: GrainFilter = (grain) => grain.source === source && isSpent(grain);
    if (this.sum(spent) === 0) return [`${this.subject}没有使用${name}拨款安排的支出。`];
    return [`${this.subject}${name}支出`, ...this.amount(spent), '。'];
  }
}

function joined(parts: readonly Part[][]): Part[] {
  return parts.flatMap((part, index) => (index === 0 ? part : ['；', ...part]));
}
