import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { explained } from './rules/explained.ts';
import { ruleLevels } from './settings/choices.ts';
import { entries, type Key } from './settings/schema.ts';
import { defaults } from './settings/settings.ts';

/** What a setting is where nobody wrote it down, as far as it is always the same. */
const DEFAULTS: Readonly<Partial<Record<Key, unknown>>> = {
  enable: true,
  run: 'type',
  profile: defaults.profile,
  minutes: defaults.minutes,
  workingHours: defaults.workingHours,
  workingDays: defaults.workingDays,
  dateOrder: defaults.dateOrder,
};

/** The JSON schema of .yesable.json, made of the same source that reads the file. */
export function schemaText(): string {
  // A calendar is read from the writer's own settings only.
  const { calendar: _, ...inFile } = entries;
  const properties = Object.fromEntries(
    Object.entries(inFile).map(([key, entry]) => [key, property(key as Key, entry)]),
  );
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Yesable settings',
    description: 'Settings of a folder for Yesable: .yesable.json, JSON with comments and trailing commas.',
    type: 'object',
    additionalProperties: false,
    properties: { $schema: { type: 'string', description: 'Where this schema is.' }, ...properties },
    allowComments: true,
    allowTrailingCommas: true,
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

function property(key: Key, entry: v.GenericSchema) {
  // `expected` is for our own messages; names of rules are listed one by one.
  const { $schema: _, expected: __, propertyNames: ___, ...made } = toJsonSchema(entry) as Record<string, unknown>;
  const filled = key === 'rules' ? { ...made, ...ruleProperties() } : made;
  return key in DEFAULTS ? { ...filled, default: DEFAULTS[key] } : filled;
}

function ruleProperties() {
  const properties = explained.map(({ id, title, why, severity }) => [
    id,
    { enum: ruleLevels, default: severity, description: `A good request ${title}. ${why}` },
  ]);
  return { properties: Object.fromEntries(properties), additionalProperties: false };
}
