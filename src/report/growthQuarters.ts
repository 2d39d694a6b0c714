/** Three years. Tables of quarters always have as many lines, so that what stands below keeps its place; spare ones are hidden. */
export const growthQuarters = 12;
