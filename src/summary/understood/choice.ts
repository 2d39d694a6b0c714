/** Something to choose: `value` is what the KPI Settings tab says, `text` what people read. */
export type Choice = { readonly value: string; readonly text: string };
