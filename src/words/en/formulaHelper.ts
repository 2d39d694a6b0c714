export const formulaHelper = {
  title: 'Formula for your own tab',
  kpi: 'KPI',
  rep: 'Rep',
  repExample: 'whole team',
  period: 'Period',
  periodExample: 'all time',
  hint: 'Names, quarters such as 2025 Q3, or cells such as A2 and B1:E1.',
  formula: 'Formula',
  insert: 'Insert into the selected cell',
  copy: 'Copy',
  inserting: 'Inserting…',
  inserted: (cell: string) => `The formula is in ${cell}.`,
  copied: 'The formula is copied.',
  notCopied: 'Your browser did not let the page copy. The formula is selected: press Ctrl+C or ⌘C.',
  isFilled: (cell: string, content: string) => `${cell} already holds “${content}”. Replace it?`,
  replace: 'Replace',
  keep: 'Keep it',
  kept: (cell: string) => `${cell} was left as it is.`,
  refused: {
    noCell: 'Select the cell for the formula first, then insert it.',
    ownSheet: 'This sheet is rewritten by the add-on. Select a cell on a sheet of your own, then insert the formula.',
    notOurs: 'This is no formula of this add-on. Close the sidebar, open it again and try once more.',
    /** @param cell with its sheet */
    circular: (cell: string) =>
      `${cell} lies inside the range that the formula reads. Select a cell to the right of the data or on another sheet.`,
  },
};
