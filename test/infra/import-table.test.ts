import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

type Row = { readonly from: string; readonly may: readonly string[]; readonly mayNot: readonly string[] };

/** Who may import what: for each part of the tree, something it may and something it may not. */
const rows: readonly Row[] = [
  {
    from: 'shared/domain/calendar/deadline.ts',
    may: ['./day.ts'],
    mayNot: [
      '../../ports/cases.ts',
      '../../notices/words/wording.ts',
      '../figures/counted.ts',
      'node:crypto',
      'zod/mini',
      '@aws-sdk/client-kms',
    ],
  },
  {
    from: 'shared/domain/ladders/plan.ts',
    may: ['./step.ts', '../case.ts', '../calendar/day.ts'],
    mayNot: ['../../ports/cases.ts', '../../notices/words/wording.ts', 'node:crypto', 'zod/mini'],
  },
  {
    from: 'shared/domain/figures/counted.ts',
    may: ['./month.ts', '../case.ts', '../calendar/day.ts'],
    mayNot: ['../../ports/cases.ts', '../../notices/words/wording.ts', '../ladders/plan.ts', 'node:crypto', 'zod/mini'],
  },
  {
    from: 'shared/domain/plan-record/points.ts',
    may: ['./versions.ts', '../case.ts', '../calendar/day.ts'],
    mayNot: ['../../ports/cases.ts', '../../notices/words/wording.ts', 'node:crypto', 'zod/mini'],
  },
  {
    from: 'shared/notices/words/wording.ts',
    may: ['../../domain/calendar/day.ts', '../sending/channel.ts', '../texts/nb.ts'],
    mayNot: ['../../adapters/table/table.ts', '../../web/reply.ts', '../../../forms/form.ts', 'zod/mini'],
  },
  {
    from: 'shared/ports/cases.ts',
    may: ['./case-key.ts', '../domain/case.ts', '../domain/plan-record/points.ts'],
    mayNot: ['../log.ts', '../adapters/table/table.ts', '../notices/words/wording.ts', '@aws-sdk/client-dynamodb'],
  },
  {
    from: 'shared/change-case.ts',
    may: ['./domain/case.ts', './notices/sending/address-notices.ts', './ports/cases.ts'],
    mayNot: ['./adapters/table/table.ts', './web/reply.ts', '@aws-sdk/client-dynamodb'],
  },
  {
    from: 'shared/write-plan.ts',
    may: ['./domain/case.ts', './domain/plan-record/points.ts', './ports/cases.ts'],
    mayNot: ['./adapters/table/table.ts', './web/reply.ts', '@aws-sdk/client-dynamodb'],
  },
  {
    from: 'shared/log.ts',
    may: ['@aws-lambda-powertools/logger'],
    mayNot: ['./adapters/table/table.ts', '@aws-sdk/client-kms'],
  },
  { from: 'shared/env.ts', may: ['zod/mini'], mayNot: ['zod', './ports/cases.ts'] },
  {
    from: 'forms/application/form.ts',
    may: ['../form.ts', '../../shared/domain/calendar/day.ts', 'preact', 'zod/mini', 'libphonenumber-js/mobile'],
    mayNot: [
      '../../shared/ports/cases.ts',
      '../../shared/web/reply.ts',
      '@aws-sdk/client-kms',
      '@middy/core',
      'node:fs',
    ],
  },
  {
    from: 'shared/adapters/settings.ts',
    may: ['../ports/cases.ts', '@aws-sdk/client-dynamodb', 'zod/mini', 'nodemailer'],
    mayNot: ['../../functions/sweep-due/handler.ts', '../web/reply.ts', '@middy/core', 'preact', 'zod'],
  },
  {
    from: 'shared/web/reply.ts',
    may: ['../../forms/pages/step.tsx', 'openid-client', 'jose', 'preact'],
    mayNot: ['@aws-sdk/client-dynamodb', '../adapters/table/table.ts', '../../forms/application/form.ts', 'zod'],
  },
  {
    from: 'functions/sweep-due/handler.ts',
    may: ['./sweep-due.ts', '../../shared/domain/calendar/day.ts', '@middy/core', 'zod/mini'],
    mayNot: [
      '../deliver-notices/handler.ts',
      '../../shared/adapters/table/table.ts',
      '@aws-sdk/client-kms',
      'zod',
      'jose',
    ],
  },
  {
    from: 'functions/sweep-due/index.ts',
    may: ['../../shared/adapters/table/table.ts', './handler.ts'],
    mayNot: ['../deliver-notices/handler.ts', '../../infra/stages.ts'],
  },
  {
    from: 'functions/sweep-due/env.ts',
    may: ['zod/mini'],
    mayNot: ['../../shared/domain/calendar/day.ts', 'zod', 'node:fs'],
  },
  {
    from: 'infra/constructs/due-sweep.ts',
    may: ['aws-cdk-lib', '../../functions/sweep-due/env.ts', '../../shared/domain/settings/municipality.ts'],
    mayNot: [
      '../../functions/sweep-due/handler.ts',
      '../../shared/ports/cases.ts',
      '../local/start.ts',
      '@aws-sdk/client-kms',
    ],
  },
  {
    from: 'infra/stacks/data-stack.ts',
    may: ['../constructs/keys.ts'],
    mayNot: ['../../forms/form.ts', '../../shared/adapters/table/table.ts'],
  },
  {
    from: 'infra/local/start.ts',
    may: ['./table.ts', '@aws-sdk/client-dynamodb', 'oidc-provider', '../../shared/domain/settings/municipality.ts'],
    mayNot: ['../stacks/data-stack.ts', '../../functions/sweep-due/handler.ts', 'aws-cdk-lib/aws-lambda'],
  },
  {
    from: 'test/simulation/oracle/expect.ts',
    may: ['./course.ts', 'vitest'],
    mayNot: [
      '../stories/story.ts',
      '../../../shared/domain/calendar/day.ts',
      '../../../shared/notices/words/wording.ts',
    ],
  },
];

const folder = mkdtempSync(join(tmpdir(), 'ip-imports-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the lint lets each part import', () => {
  const refused = refusedImports();
  test.each(rows)('$from: what it may, and nothing it may not', ({ from, may, mayNot }) => {
    const found = [...(refused.get(from) ?? [])].sort();
    expect({ refused: found, let: may.filter((name) => !found.includes(name)) }).toEqual({
      refused: [...mayNot].sort(),
      let: may,
    });
  });
});

/** Lints a tree of files that hold one import a line; what was refused, by file. */
function refusedImports(): ReadonlyMap<string, readonly string[]> {
  cpSync(join(root, 'biome.json'), join(folder, 'biome.json'));
  for (const row of rows) {
    mkdirSync(join(folder, dirname(row.from)), { recursive: true });
    writeFileSync(
      join(folder, row.from),
      importsOf(row)
        .map((name) => `import '${name}';\n`)
        .join(''),
    );
  }
  const complaints = [...lint().matchAll(/^::error .*?file=([^,]+),line=(\d+)/gm)];
  const refused = new Map<string, string[]>();
  for (const [, path = '', line] of complaints) {
    const row = rows.find(({ from }) => path.endsWith(from));
    const name = row && importsOf(row)[Number(line) - 1];
    if (row && name) refused.set(row.from, [...(refused.get(row.from) ?? []), name]);
  }
  return refused;
}

function importsOf({ may, mayNot }: Row): readonly string[] {
  return [...may, ...mayNot];
}

/** Biome leaves with an error when it complains, which it is to do here. */
function lint(): string {
  const rule = ['--only=style/noRestrictedImports', '--reporter=github', '--max-diagnostics=none'];
  const args = ['lint', ...rule, '--vcs-enabled=false', '.'];
  try {
    return execFileSync(join(root, 'node_modules/.bin/biome'), args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  } catch (thrown) {
    if (thrown instanceof Error && 'stdout' in thrown) return String(thrown.stdout);
    throw thrown;
  }
}
