import type { Topic } from '../facts/topic';

/** What a word tells about the topic of a sentence. */
export interface Meaning {
  readonly topic?: Topic;
  /** 收支: both flows, which are equal. */
  readonly bothFlows?: true;
  /** 结转: carried over, in or out as the other words say. */
  readonly carried?: true;
  /** 年末, 下年: what is carried goes out. */
  readonly closing?: true;
  /** 机关运行经费, which is 公用经费 of the basic expenditure unless a place counts otherwise. */
  readonly operatingCosts?: true;
}

const meanings = (words: string, meaning: Meaning): [string, Meaning][] =>
  words.split(' ').map((word) => [word, meaning]);

/** Words without meaning of their own; brackets and 的 are taken out of all texts before. */
const FILLERS =
  '本部门 我部门 本单位 我单位 我局 本局 我委 我校 我院 部门 单位 本级 机关及所属单位 全年 年度 年 度 预算 决算 预决算 数 数额 安排 为 是 共 计 共计 合计 总计 总额 总 总体 ' +
  '金额 资金 其中 包括 包含 主要 具体 分别 和 及 与 以及 用于 达 达到 约 使用 实际 情况 如下 批复 财政 核定 下达 经费 费用 费 类 款 项 按 按照 功能分类 经济分类 科目 划分 表 关于 说明 ' +
  '增减变化 变化 增减 情况说明 分析 编制 有 涉及 完成 中 等 额 列支 拨款 拨付 预算安排 年初 占用 占有 使用情况 构成 结构 规模 对 第 部分 方面 从 看 由 组成 合 公开 纳入 全部 全口径 即 在 ' +
  '公共 预算数 决算数 当期 今年 新 年初预算 调整 支付 需 需要 所需 实现 取得 来源于 来源 一是 二是 三是 四是 五是 六是 执行 执行数 整体 自评 开展 全面 国内 含 所属 末 共有 共安排 各 注 备注 附注 本表 上表 下表 表中 反映 拟 计划 申请 另 此外 同时 一般 性 同口径 口径 省本级 市本级 县本级 区本级';

/** The words that say what money it is. */
export const WORDS: readonly (readonly [string, Meaning])[] = [
  ...FILLERS.split(' ').map((word): [string, Meaning] => [word, {}]),
  ...meanings('收入 收入总计 总收入', { topic: { flow: 'revenue' } }),
  ...meanings('支出 支出总计 总支出', { topic: { flow: 'expenditure' } }),
  ...meanings('收支 收、支 收入支出 收入和支出 收入及支出 收入、支出', { bothFlows: true }),
  ...meanings('整体支出 整体绩效 整体支出绩效 整体绩效目标 整体支出绩效目标', {
    topic: { flow: 'expenditure' },
  }),
  ...meanings('本年 当年 本年度 当年预算', { topic: { phase: 'year' } }),
  ...meanings('本年收入 当年收入', { topic: { flow: 'revenue', phase: 'year' } }),
  ...meanings('本年支出 当年支出', { topic: { flow: 'expenditure', phase: 'year' } }),
  ...meanings('上年 结转 结转结余 结转和结余 结余 上年结转 上年结转结余 年初结转和结余 结转资金 结余资金', {
    carried: true,
  }),
  ...meanings('年末 年终 下年 结转下年 年末结转和结余 年终结转结余 结转下年支出', {
    carried: true,
    closing: true,
  }),
  ...meanings('财政拨款 财政性资金 财政资金', { topic: { source: 'fiscal' } }),
  ...meanings('一般公共预算 一般公共预算财政拨款 一般公共预算拨款 公共财政预算', {
    topic: { source: 'general' },
  }),
  ...meanings('政府性基金 政府性基金预算 政府性基金预算财政拨款 政府性基金预算拨款 政府基金 基金预算', {
    topic: { source: 'fund' },
  }),
  ...meanings('国有资本 国有资本经营 国有资本经营预算 国有资本经营预算财政拨款 国有资本经营预算拨款', {
    topic: { source: 'capital' },
  }),
  ...meanings('财政专户 财政专户管理资金 财政专户管理资金收入 财政专户管理资金预算 财政专户资金', {
    topic: { source: 'special-account' },
  }),
  ...meanings('单位资金 单位资金收入 自有资金', { topic: { source: 'own' } }),
  ...meanings('事业收入 事业预算收入', { topic: { source: 'institutional', flow: 'revenue' } }),
  ...meanings('事业单位经营收入 经营收入', { topic: { source: 'operating', flow: 'revenue' } }),
  ...meanings('上级补助收入 上级单位补助收入', { topic: { source: 'superior', flow: 'revenue' } }),
  ...meanings('附属单位上缴收入 附属单位缴款', { topic: { source: 'subordinate', flow: 'revenue' } }),
  ...meanings('其他收入', { topic: { source: 'other', flow: 'revenue' } }),
  ...meanings('基本支出', { topic: { nature: 'basic', flow: 'expenditure' } }),
  ...meanings('项目支出 项目经费', { topic: { nature: 'project', flow: 'expenditure' } }),
  ...meanings('人员经费 人员支出', { topic: { nature: 'personnel', flow: 'expenditure' } }),
  ...meanings('公用经费 公用支出 日常公用经费 日常公用支出', {
    topic: { nature: 'public', flow: 'expenditure' },
  }),
  ...meanings('事业单位经营支出 经营支出', { topic: { nature: 'operating', flow: 'expenditure' } }),
  ...meanings('上缴上级支出 上解上级支出 上缴上级', {
    topic: { nature: 'to-superior', flow: 'expenditure' },
  }),
  ...meanings('对附属单位补助支出 附属单位补助支出 对附属单位补助 对下级单位补助支出', {
    topic: { nature: 'to-subordinate', flow: 'expenditure' },
  }),
  ...meanings('三公 三公经费', { topic: { item: 'three-public', flow: 'expenditure' } }),
  ...meanings('因公出国 因公出国境 因公出国境费 因公出国境费用 因公出国境经费 出国境费 出国境经费', {
    topic: { item: 'abroad', flow: 'expenditure' },
  }),
  ...meanings(
    '公务用车购置及运行维护费 公务用车购置及运行费 公务用车购置和运行费 公务用车购置和运行维护费 公务用车购置及运维费 公务用车费 公务用车购置及运行维护经费',
    { topic: { item: 'vehicle', flow: 'expenditure' } },
  ),
  ...meanings('公务用车购置费 公务用车购置 公车购置费 公务用车购置经费 公务用车购置费用', {
    topic: { item: 'vehicle-purchase', flow: 'expenditure' },
  }),
  ...meanings(
    '公务用车运行维护费 公务用车运行维护费用 公务用车运行维护 公务用车运行 公务用车运行费 公务用车运行费用 公务用车运维费 公车运行维护费 公车运行费 公务用车运行维护经费',
    {
      topic: { item: 'vehicle-running', flow: 'expenditure' },
    },
  ),
  ...meanings('公务接待费 公务接待费用 公务接待 接待费 公务接待经费', {
    topic: { item: 'reception', flow: 'expenditure' },
  }),
  ...meanings('机关运行经费 机关运行费', { operatingCosts: true }),
  ...meanings('政府采购 采购', { topic: { domain: 'procurement' } }),
  ...meanings('货物 货物类', { topic: { domain: 'procurement', item: 'goods' } }),
  ...meanings('工程 工程类', { topic: { domain: 'procurement', item: 'works' } }),
  ...meanings('服务 服务类', { topic: { domain: 'procurement', item: 'services' } }),
  ...meanings('国有资产 固定资产', { topic: { domain: 'assets' } }),
  ...meanings('绩效目标管理项目 绩效目标 绩效 项目支出绩效目标 项目支出绩效', {
    topic: { domain: 'performance' },
  }),
];
