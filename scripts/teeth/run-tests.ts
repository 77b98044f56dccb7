import { join, relative } from 'node:path';
import { createVitest, type TestCase, type TestModule } from 'vitest/node';
import type { Proof, Ran, Tested } from './judge-removal.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The name of what is taken away; empty for nothing. */
    readonly removal: string;
  }
}

/** Runs tests of this repository again and again, each time with something else removed. */
export interface Runner {
  /** Runs the tests of proofs without one thing; without nothing where the name is empty. */
  readonly runWithout: (removal: string, proofs: readonly Proof[]) => Promise<Ran>;
  readonly close: () => Promise<void>;
}

/** Starts one vitest for all removals; each run has a process of its own, which is told what to remove. */
export async function startRunner(root: string): Promise<Runner> {
  // One process a run: the files of a removal share what they load, which is most of their time.
  const vitest = await createVitest('test', { root, watch: false, reporters: [{}], setupFiles: ['__tests__/teeth/remove.ts'], isolate: false, maxWorkers: 1 });
  return {
    runWithout: async (removal, proofs) => {
      const project = vitest.getRootProject();
      project.provide('removal', removal);
      const files = Map.groupBy(proofs, ({ file }) => join(root, file));
      const specifications = [...files].map(([file, own]) => project.createSpecification(file, only(own)));
      const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications, true);
      const modules = testModules.filter(({ moduleId }) => files.has(moduleId));
      return {
        tests: modules.flatMap((module) => testsOf(module, root)),
        broken: [...modules.flatMap((module) => module.errors().map(({ message }) => `${relative(root, module.moduleId)}: ${firstLine(message)}`)), ...unhandledErrors.map((error) => firstLine(String(error)))],
      };
    },
    close: () => vitest.close(),
  };
}

/** The tests of one file that are wanted: those whose names end so, or all where a proof does not say. */
function only(proofs: readonly Proof[]): { readonly testNamePattern?: RegExp } {
  const titles = proofs.flatMap(({ title }) => title ?? []);
  return titles.length < proofs.length ? {} : { testNamePattern: new RegExp(`(?:${titles.map((title) => title.replace(/[^\w ]/g, '\\$&')).join('|')})$`) };
}

function testsOf(module: TestModule, root: string): readonly Tested[] {
  return [...module.children.allTests()].map((test) => ({ file: relative(root, module.moduleId), title: test.fullName, ...outcomeOf(test) }));
}

function outcomeOf(test: TestCase): Pick<Tested, 'state' | 'errors'> {
  const { state, errors = [] } = test.result();
  return { state: state === 'passed' || state === 'failed' ? state : 'not-run', errors: errors.map(({ name = 'no name' }) => name) };
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}
