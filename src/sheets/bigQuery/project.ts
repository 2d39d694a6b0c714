const key = 'bigQueryProject';

/** The project that pays for queries, where somebody has named another than that of the tables. */
export function payingProject(): string | null {
  return PropertiesService.getDocumentProperties()?.getProperty(key) ?? null;
}

export function rememberProject(project: string): void {
  PropertiesService.getDocumentProperties()?.setProperty(key, project);
}
