import { annexTotals } from './across-tables/annex-totals';
import { basicExpenditure } from './across-tables/basic-expenditure';
import { details } from './across-tables/details';
import { expenditureByFund } from './across-tables/expenditure-by-fund';
import { expenditureTotal } from './across-tables/expenditure-total';
import { fiscalExpenditure } from './across-tables/fiscal-expenditure';
import { fiscalWithinAll } from './across-tables/fiscal-within-all';
import { fundWithinRevenue } from './across-tables/fund-within-revenue';
import { generalIsAll } from './across-tables/general-is-all';
import { generalWithinAll } from './across-tables/general-within-all';
import { operatingCosts } from './across-tables/operating-costs';
import { performanceAmounts } from './across-tables/performance-amounts';
import { portions } from './across-tables/portions';
import { projectExpenditure } from './across-tables/project-expenditure';
import { revenueBySource } from './across-tables/revenue-by-source';
import { revenueTotal } from './across-tables/revenue-total';
import { threePublicWithinItems } from './across-tables/three-public-within-items';
import { unitRollup } from './across-tables/unit-rollup';
import { blankForm } from './inspections/blank-form';
import { codeName } from './inspections/code-name';
import { coverDate } from './inspections/cover-date';
import { narrativeYear } from './inspections/narrative-year';
import { detailDepth } from './inspections/detail-depth';
import { duplicateLine } from './inspections/duplicate-line';
import { duplicateTable } from './inspections/duplicate-table';
import { emptyTableNote } from './inspections/empty-table-note';
import { errorValue } from './inspections/error-value';
import { executionRate } from './inspections/execution-rate';
import { indicatorUnit } from './inspections/indicator-unit';
import { mergedAmount } from './inspections/merged-amount';
import { notCalculated } from './inspections/not-calculated';
import { missingTable } from './inspections/missing-table';
import { oneNamePerCode } from './inspections/one-name-per-code';
import { performanceUnit } from './inspections/performance-unit';
import { previousFigure } from './inspections/previous-figure';
import { sectionName } from './inspections/section-name';
import { templateResidue } from './inspections/template-residue';
import { textNumber } from './inspections/text-number';
import { unknownCode } from './inspections/unknown-code';
import { writtenQuotient } from './inspections/written-quotient';
import { yearMismatch } from './inspections/year-mismatch';
import { narrativeAmount, narrativeChange, narrativeCount, narrativeParts } from './narrative/amounts';
import { narrativeCompletion, narrativeRate, narrativeShare } from './narrative/rates';
import { narrativeDirection, narrativeUnit } from './narrative/words';
import type { Rule } from './rule';
import { basicByUse } from './within-table/basic-by-use';
import { basicIntoPersonnelAndPublic } from './within-table/basic-into-personnel-and-public';
import { changeAmount } from './within-table/change-amount';
import { changeRate } from './within-table/change-rate';
import { closingBalance } from './within-table/closing-balance';
import { currentYearTotal } from './within-table/current-year-total';
import { expenditureByNature } from './within-table/expenditure-by-nature';
import { fiscalByFund } from './within-table/fiscal-by-fund';
import { fundAndCapitalByNature } from './within-table/fund-and-capital-by-nature';
import { generalByNature } from './within-table/general-by-nature';
import { grandTotal } from './within-table/grand-total';
import { itemHierarchy } from './within-table/item-hierarchy';
import { ofWhichColumns } from './within-table/of-which-columns';
import { ofWhichLines } from './within-table/of-which-lines';
import { otherSubtotals, otherTotals } from './within-table/other-columns';
import { procurementColumns } from './within-table/procurement-columns';
import { projectFundGroups } from './within-table/project-fund-groups';
import { projectHierarchy } from './within-table/project-hierarchy';
import { projectsByFund } from './within-table/projects-by-fund';
import { restatedTotals } from './within-table/restated-totals';
import { revenueEqualsExpenditure } from './within-table/revenue-equals-expenditure';
import { revenueSources } from './within-table/revenue-sources';
import { revenueWhole } from './within-table/revenue-whole';
import { sourceHierarchy } from './within-table/source-hierarchy';
import { subjectHierarchy } from './within-table/subject-hierarchy';
import { summaryColumns } from './within-table/summary-columns';
import { tableTotal } from './within-table/table-total';
import { threePublicGroups } from './within-table/three-public-groups';
import { threePublicWhole } from './within-table/three-public-whole';
import { unitHierarchy } from './within-table/unit-hierarchy';

/** Every rule, in the order a clerk reads them: along the rows, down the columns, between the tables, then the cells, then the sentences. */
export const ALL_RULES: readonly Rule[] = [
  summaryColumns,
  revenueWhole,
  revenueSources,
  expenditureByNature,
  fiscalByFund,
  generalByNature,
  basicIntoPersonnelAndPublic,
  basicByUse,
  threePublicWhole,
  threePublicGroups,
  fundAndCapitalByNature,
  projectsByFund,
  projectFundGroups,
  procurementColumns,
  otherTotals,
  otherSubtotals,
  ofWhichColumns,
  changeAmount,

  currentYearTotal,
  tableTotal,
  restatedTotals,
  subjectHierarchy,
  unitHierarchy,
  projectHierarchy,
  sourceHierarchy,
  itemHierarchy,
  ofWhichLines,

  grandTotal,
  revenueEqualsExpenditure,
  closingBalance,

  revenueTotal,
  expenditureTotal,
  revenueBySource,
  expenditureByFund,
  fiscalExpenditure,
  fundWithinRevenue,
  basicExpenditure,
  generalIsAll,
  generalWithinAll,
  fiscalWithinAll,
  projectExpenditure,
  threePublicWithinItems,
  operatingCosts,
  performanceAmounts,
  portions,
  annexTotals,
  details,
  unitRollup,

  missingTable,
  duplicateTable,
  emptyTableNote,
  blankForm,
  errorValue,
  notCalculated,
  mergedAmount,
  textNumber,
  performanceUnit,
  indicatorUnit,
  changeRate,
  previousFigure,
  executionRate,
  writtenQuotient,
  yearMismatch,
  coverDate,
  narrativeYear,
  unknownCode,
  codeName,
  oneNamePerCode,
  sectionName,
  duplicateLine,
  detailDepth,
  templateResidue,

  narrativeAmount,
  narrativeChange,
  narrativeParts,
  narrativeCount,
  narrativeRate,
  narrativeCompletion,
  narrativeDirection,
  narrativeUnit,
  narrativeShare,
];
