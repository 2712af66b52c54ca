import type { Archive } from '../model.ts';

/** What a build ends with: one figure a line, `label: value`, the same on a terminal and in a log; then how long it took. */
export function summary(archive: Archive, pages: number): string {
  const inLanguage = (language: 'ar' | 'en') => archive.articles.filter((article) => article.language === language).length;
  const removed = archive.documents.reduce((sum, document) => sum + document.removed, 0);
  const severities = (['error', 'warning', 'note'] as const)
    .map((severity) => [severity, archive.issues.filter((issue) => issue.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${count} ${severity}${count === 1 ? '' : 's'}`);
  const rows: readonly (readonly [string, string | number])[] = [
    ['documents', `${archive.documents.length}${archive.setAside.length > 0 ? `, and ${archive.setAside.length} set aside` : ''}`],
    ['articles', `${archive.articles.length} (${inLanguage('ar')} Arabic, ${inLanguage('en')} English)`],
    ['people', archive.people.length],
    ['topics', archive.topics.length],
    ['removed lines', removed],
    ['issues', severities.length > 0 ? severities.join(', ') : 'none'],
    ['pages', pages],
  ];
  return rows.map(([label, value]) => line(label, value)).join('');
}

export function timeLine(milliseconds: number): string {
  return line('time', `${(milliseconds / 1000).toFixed(1)} s`);
}

function line(label: string, value: string | number): string {
  return `${`${label}:`.padEnd(15)}${value}\n`;
}
