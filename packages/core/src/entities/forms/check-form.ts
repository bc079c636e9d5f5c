import { Decimal, type DecimalValue } from '../../foundation/decimal.js';
import type { LocalText } from '../../foundation/local-text.js';
import { formatNumber } from '../../numbers/format-number.js';
import type { Form, FormIdentity } from './form.js';
import { readIdentity, type Relation, type Side } from './read-identity.js';

/** The figures of one row, by column. */
export type FormRow = Readonly<Record<string, DecimalValue | null | undefined>>;

/** One side of an identity with what it comes to. */
export interface IdentitySide {
  readonly columns: readonly string[];
  readonly value: Decimal;
}

/** An identity that a row breaks, with both sides. */
export interface BrokenIdentity {
  /** The rule as the form writes it. */
  readonly rule: string;
  readonly sign: '=' | '>=';
  readonly left: IdentitySide;
  readonly right: IdentitySide;
  /** Left minus right: what is missing on the right, or by how much the left is too small. */
  readonly difference: Decimal;
  readonly sentence: LocalText;
}

/** What a row says about its form. */
export interface FormCheck {
  readonly broken: readonly BrokenIdentity[];
  /** Rules that could not be tested, with the columns that are not there. */
  readonly undecided: readonly { readonly rule: string; readonly missing: readonly string[] }[];
  /** Cells that hold no whole number of zero or more, and columns that the form does not have. */
  readonly unreadable: readonly { readonly column: string; readonly value: unknown; readonly sentence: LocalText }[];
  /** What is no error but should be looked at. */
  readonly notes: readonly LocalText[];
}

/** Which version of a form is checked, and on which day. */
export interface CheckFormOptions {
  /** Last day of the reporting period, for columns that the law has dropped. */
  readonly on?: string;
}

/**
 * Tests every identity of a form on one row, in exact arithmetic.
 *
 * @param row - whole numbers as numbers, bigints or canonical strings; `"257.141"` is refused, since it is not one
 * @example
 * ```ts
 * import { checkForm, findForm } from '@danvan/core/entities';
 * const form = findForm('06/VPCP/KSTT');
 * const { broken } = checkForm(form, { resolved: 257141, early: 124907, onTime: 102770, late: 19852 });
 * broken.map(({ rule }) => rule); //=> ['resolved = early + onTime + late']
 * broken[0]?.difference.toString(); //=> '9612'
 * broken[0]?.right.value.toString(); //=> '247529'
 * ```
 */
export function checkForm(form: Form, row: FormRow, options: CheckFormOptions = {}): FormCheck {
  const cells = new Map<string, Decimal>();
  const unreadable: FormCheck['unreadable'][number][] = [];
  const known = new Map(form.columns.map((column) => [column.id, column]));
  for (const [column, value] of Object.entries(row)) {
    if (value === null || value === undefined) continue;
    const read = known.has(column) ? wholeNumber(value) : undefined;
    if (read) cells.set(column, read);
    else unreadable.push({ column, value, sentence: cellProblem(form, column, value, known.has(column)) });
  }
  const unread = new Set(unreadable.map(({ column }) => column));
  for (const { id, optional } of form.columns) {
    if (optional && !cells.has(id) && !unread.has(id)) cells.set(id, new Decimal(0));
  }

  const broken: BrokenIdentity[] = [];
  const undecided: FormCheck['undecided'][number][] = [];
  for (const identity of form.identities) {
    for (const relation of readIdentity(identity.rule)) {
      const missing = columnsOf(relation).filter((column) => !cells.has(column));
      if (missing.length > 0) undecided.push({ rule: identity.rule, missing });
      else broken.push(...breachOf(form, identity, relation, cells));
    }
  }
  return { broken, undecided, unreadable, notes: notesOf(form, cells, options.on) };
}

function breachOf(
  form: Form,
  identity: FormIdentity,
  relation: Relation,
  cells: ReadonlyMap<string, Decimal>,
): BrokenIdentity[] {
  const left = valueOf(relation.left, cells);
  const right = valueOf(relation.right, cells);
  if (relation.sign === '=' ? left.equals(right) : left.greaterThanOrEqualTo(right)) return [];
  const difference = left.minus(right);
  return [
    {
      rule: identity.rule,
      sign: relation.sign,
      left: { columns: relation.left.map(({ column }) => column), value: left },
      right: { columns: relation.right.map(({ column }) => column), value: right },
      difference,
      sentence: {
        vi: breachText(form, relation, cells, difference, 'vi'),
        en: breachText(form, relation, cells, difference, 'en'),
      },
    },
  ];
}

function breachText(
  form: Form,
  { left, right, sign }: Relation,
  cells: ReadonlyMap<string, Decimal>,
  difference: Decimal,
  lang: 'vi' | 'en',
): string {
  const side = (terms: Side): string => {
    const parts = terms.map(({ factor, column }) => {
      const name = form.columns.find(({ id }) => id === column)?.name[lang] ?? column;
      return `${factor === 1 ? '' : `${factor} × `}${name} (${formatNumber(cells.get(column) ?? 0, { lang })})`;
    });
    return parts.length > 1
      ? `${parts.join(' + ')} = ${formatNumber(valueOf(terms, cells), { lang })}`
      : (parts[0] ?? '');
  };
  const gap = formatNumber(difference.abs(), { lang });
  const [a, b] = [side(left), side(right)];
  if (lang === 'vi')
    return sign === '=' ? `${a} phải bằng ${b}: lệch ${gap}.` : `${a} không được nhỏ hơn ${b}: thiếu ${gap}.`;
  return sign === '='
    ? `${a} must equal ${b}: they differ by ${gap}.`
    : `${a} must not be less than ${b}: ${gap} short.`;
}

function valueOf(side: Side, cells: ReadonlyMap<string, Decimal>): Decimal {
  return side.reduce(
    (sum, { factor, column }) => sum.plus((cells.get(column) ?? new Decimal(0)).times(factor)),
    new Decimal(0),
  );
}

function columnsOf({ left, right }: Relation): string[] {
  return [...left, ...right].map(({ column }) => column);
}

function notesOf(
  { outdated, columns }: Form,
  cells: ReadonlyMap<string, Decimal>,
  on: string | undefined,
): LocalText[] {
  if (!outdated || on === undefined || on < outdated.from) return [];
  const used = columns.some(({ id }) => outdated.columns.includes(id) && cells.get(id)?.isZero() === false);
  return used ? [outdated.note] : [];
}

function wholeNumber(value: DecimalValue): Decimal | undefined {
  try {
    const read = new Decimal(value);
    return read.isInteger() && !read.isNegative() ? read : undefined;
  } catch {
    return undefined;
  }
}

function cellProblem(form: Form, column: string, value: unknown, known: boolean): LocalText {
  if (!known) {
    return {
      vi: `Biểu ${form.id} (${form.version}) không có cột "${column}".`,
      en: `Form ${form.id} (${form.version}) has no column "${column}".`,
    };
  }
  return {
    vi: `Cột "${column}" của biểu ${form.id}: "${String(value)}" không phải số nguyên không âm.`,
    en: `Column "${column}" of form ${form.id}: "${String(value)}" is no whole number of zero or more.`,
  };
}
