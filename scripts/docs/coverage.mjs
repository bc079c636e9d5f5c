// How much of the public surface is described: a summary for every name, an
// example for every function that a caller writes.
import { ReflectionKind } from 'typedoc';

// What wires the server together is used by its own programs; their examples are the command line's.
const withoutExample = new Set(['createApp']);

/** Public names without a summary, functions without an example, and how many of each there are. */
export function coverageOf(project) {
  const names = Object.values(project.reflections).filter(
    (reflection) =>
      reflection.parent?.kindOf(ReflectionKind.Module | ReflectionKind.Project) &&
      !reflection.kindOf(ReflectionKind.Module | ReflectionKind.Reference | ReflectionKind.Document),
  );
  const functions = names.filter((reflection) => reflection.kindOf(ReflectionKind.Function));
  const nameOf = (reflection) => reflection.getFriendlyFullName();
  return {
    names: names.length,
    functions: functions.length,
    undescribed: names.filter((reflection) => !commentOf(reflection)?.summary.length).map(nameOf),
    unexemplified: functions
      .filter(({ name }) => !withoutExample.has(name))
      .filter((reflection) => !commentOf(reflection)?.blockTags.some(({ tag }) => tag === '@example'))
      .map(nameOf),
  };
}

function commentOf(reflection) {
  const inner = reflection.type?.type === 'reflection' ? reflection.type.declaration : undefined;
  return reflection.comment ?? reflection.signatures?.[0]?.comment ?? inner?.comment ?? inner?.signatures?.[0]?.comment;
}
