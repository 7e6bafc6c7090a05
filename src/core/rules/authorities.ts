import type { Localised } from '../findings/localised';

/** The regulations and accounting practice the rules rest on. */

/** Which tables a department discloses, and how deep they go. */
export const DISCLOSURE_RULES: Localised = {
  'zh-CN': '《地方预决算公开操作规程》（财预〔2016〕143号）：部门预决算公开的表格及细化程度。',
  'en-US':
    'Operating Rules for Disclosing Local Budgets and Final Accounts (Cai Yu [2016] No. 143): tables to disclose and their detail.',
};

/** Final accounts are reviewed for balance within and between tables. */
export const FINAL_ACCOUNTS_RULES: Localised = {
  'zh-CN': '《部门决算管理办法》（财库〔2021〕36号）：决算报表须经表内、表间勾稽关系审核。',
  'en-US':
    'Measures for Departmental Final Accounts (Cai Ku [2021] No. 36): statements are reviewed for tie-outs within and between tables.',
};

/** 功能分类编列到项，基本支出按经济分类编列到款. */
export const BUDGET_LAW_DETAIL: Localised = {
  'zh-CN':
    '《中华人民共和国预算法》第四十六条：一般公共预算支出按功能分类编列到项，基本支出按经济性质分类编列到款。',
  'en-US':
    'Budget Law, Article 46: general budget expenditure is itemised to the functional item, basic expenditure to the economic section.',
};

/** Codes and names of subjects. */
export const CLASSIFICATION: Localised = {
  'zh-CN': '财政部年度《政府收支分类科目》：类、款、项逐级汇总。',
  'en-US':
    'Classification of Government Revenue and Expenditure (annual, Ministry of Finance): items add up to sections and classes.',
};

/** All revenue and all expenditure stand in one budget. */
export const COMPREHENSIVE_BUDGET: Localised = {
  'zh-CN': '综合预算原则（《预算法》第四条、第十二条）：全部收入和支出纳入预算，收支平衡。',
  'en-US':
    'Comprehensive budgeting (Budget Law, Articles 4 and 12): all revenue and expenditure is budgeted, and both balance.',
};

/** How “三公” expenses are split. */
export const THREE_PUBLIC_RULES: Localised = {
  'zh-CN':
    '《地方预决算公开操作规程》：“三公”经费按因公出国（境）费、公务用车购置及运行费（分购置、运行）、公务接待费公开。',
  'en-US':
    'Operating Rules for Disclosure: “three public” expenses are shown as travel abroad, vehicles (purchase and running) and official reception.',
};

/** What every printed table is held to. */
export const TABLE_PRACTICE: Localised = {
  'zh-CN': '报表编制基本要求：合计数等于各分项之和，同一指标在各表中一致。',
  'en-US':
    'Basic practice of statements: a total is the sum of its parts, and one indicator reads the same in every table.',
};
