import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/model.ts';
import { BRIEF, report, WHOLE } from '../../src/run/report.ts';
import { printable } from '../../src/run/terminal.ts';

const issue = (rule: string, severity: Issue['severity'], line: number | null, hint = ''): Issue => ({
  rule,
  severity,
  file: 'a.txt',
  line,
  message: 'Something.',
  hint,
});

describe('report', () => {
  it('says file, line, message, rule and hint, worst first', () => {
    const issues = [issue('date-inferred', 'note', 3, 'stories:\n  - date: 2024-06-13'), issue('bad-yaml', 'error', null)];
    expect(report([{ file: 'b.pdf', rule: 'unknown-kind', message: 'Not text.' }], issues, WHOLE)).toBe(
      [
        'Set aside (1)',
        '  b.pdf: Not text. (unknown-kind)',
        '      Save its text as a .txt file, or take it out of the folder.',
        '',
        'Errors (1)',
        '  a.txt: Something. (bad-yaml)',
        '',
        'Notes (1)',
        '  a.txt:3: Something. (date-inferred)',
        '      stories:',
        '        - date: 2024-06-13',
        '',
      ].join('\n'),
    );
  });

  it('counts the mild ones in a build, and does not flood', () => {
    const issues = [
      ...Array.from({ length: 25 }, () => issue('w', 'warning', 1)),
      issue('n', 'note', 1),
      issue('m', 'note', 1),
      issue('n', 'note', 2),
    ];
    const text = report([], issues, BRIEF);
    expect(text).toContain('… and 5 more');
    expect(text).toContain('Notes (3): n 2, m 1;');
  });

  it('says nothing where nothing was found', () => {
    expect(report([], [], WHOLE)).toBe('');
  });
});

describe('printable', () => {
  it('leaves letters of both scripts and takes away what could redraw a terminal', () => {
    expect(printable('خبر “one”.txt')).toBe('خبر “one”.txt');
    expect(printable('\u001b[2Ja\u202eb\r\n')).toBe('\ufffd[2Ja\ufffdb\ufffd ');
  });
});
