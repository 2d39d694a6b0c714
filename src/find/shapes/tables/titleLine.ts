/** A title fills no more cells of its line than these; longer lines are rows. */
export const mostInTitle = 2;
