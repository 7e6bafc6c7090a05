const usage = `Usage:
  budget-check validate FILE.xlsx... [--json] [--annotate OUT] [--previous LAST_YEAR.xlsx] [--lang zh-CN|en-US]
  budget-check recompute FILE.xlsx [--plan] [--output OUT.xlsx] [--as values|formulas] [--previous LAST_YEAR.xlsx]
  budget-check clear FILE.xlsx --output OUT.xlsx
  budget-check narrate FILE.xlsx [--previous LAST_YEAR.xlsx] [--output OUT.md]
`;

process.stderr.write(usage);
process.exitCode = 2;
