// Holds a value against a JSON schema; knows the words that the project's schema uses, and refuses any other.

type Schema = Readonly<Record<string, unknown>>;

const SAID = new Set(['$schema', '$defs', 'title', 'description']);

/** Where a value breaks the schema, each with its path; none for a value that holds. */
export function schemaProblems(value: unknown, schema: Schema, root: Schema = schema, at = '$'): readonly string[] {
  return Object.entries(schema).flatMap(([word, asked]) => {
    if (SAID.has(word)) return [];
    const check = WORDS[word];
    if (check === undefined) throw new Error(`The schema says “${word}”, which is not known here.`);
    return check({ value, asked, schema, root, at });
  });
}

interface Question {
  readonly value: unknown;
  readonly asked: unknown;
  readonly schema: Schema;
  readonly root: Schema;
  readonly at: string;
}

const WORDS: Readonly<Record<string, (question: Question) => readonly string[]>> = {
  $ref: ({ value, asked, root, at }) => {
    const name = String(asked).replace('#/$defs/', '');
    return schemaProblems(value, (root['$defs'] as Record<string, Schema>)[name] ?? {}, root, at);
  },
  type: ({ value, asked, at }) => {
    const types = Array.isArray(asked) ? asked : [asked];
    return types.some((type) => isOfType(value, String(type))) ? [] : [`${at} is no ${types.join(' or ')}`];
  },
  enum: ({ value, asked, at }) => ((asked as unknown[]).includes(value) ? [] : [`${at} is none of the choices`]),
  pattern: ({ value, asked, at }) =>
    typeof value !== 'string' || new RegExp(String(asked), 'u').test(value)
      ? []
      : [`${at}: “${value}” has another form`],
  minimum: ({ value, asked, at }) =>
    typeof value !== 'number' || value >= Number(asked) ? [] : [`${at} is too small`],
  minItems: ({ value, asked, at }) =>
    !Array.isArray(value) || value.length >= Number(asked) ? [] : [`${at} has too few items`],
  items: ({ value, asked, root, at }) =>
    Array.isArray(value)
      ? value.flatMap((item, place) => schemaProblems(item, asked as Schema, root, `${at}[${place}]`))
      : [],
  oneOf: ({ value, asked, root, at }) =>
    (asked as Schema[]).filter((one) => schemaProblems(value, one, root, at).length === 0).length === 1
      ? []
      : [`${at} is not exactly one of the forms`],
  required: ({ value, asked, at }) =>
    (asked as string[]).filter((name) => isObject(value) && !(name in value)).map((name) => `${at}.${name} is missing`),
  properties: ({ value, asked, root, at }) =>
    Object.entries(asked as Record<string, Schema>).flatMap(([name, schema]) =>
      isObject(value) && name in value ? schemaProblems(value[name], schema, root, `${at}.${name}`) : [],
    ),
  additionalProperties: ({ value, schema, at }) =>
    Object.keys(isObject(value) ? value : {})
      .filter((name) => !(name in ((schema['properties'] ?? {}) as object)))
      .map((name) => `${at}.${name} is not known`),
};

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isObject(value);
    case 'integer':
      return Number.isInteger(value);
    case 'null':
      return value === null;
    default:
      return typeof value === type;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
