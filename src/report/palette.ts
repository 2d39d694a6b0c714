/**
 * Okabe and Ito's blue and a darker vermillion: on white at least 4.5 : 1, and told apart in every kind of colour
 * vision (Machado 2009, ΔE of bars and line ≥ 85). Red and green are not.
 */
export const palette = {
  text: '#202124',
  quiet: '#5f6368',
  bars: '#0072b2',
  line: '#b34700',
  better: '#00664b',
  worse: '#b34700',
  heading: '#e8f0fe',
  band: '#f1f3f4',
  edge: '#b7bcc4',
  /** A lighter blue for what is not complete, and a pale one for what is not there yet. */
  running: '#4d9ccc',
  forecast: '#d6e6f2',
  /** Behind cells that differ by more than chance; text on both is legible in every kind of colour vision. */
  below: '#fce5cd',
  above: '#cfe2f3',
} as const;
