import { createHash } from 'node:crypto';
import type { ArtifactLocation, Fix, Region, Result } from 'sarif';
import {
  ignoreKey,
  type Draft,
  type Fix as CoreFix,
  type Language,
  type ReportedFinding,
  type Span,
} from '../../core/index.ts';
import { sarifLevels } from './sarif-driver.ts';

/**
 * A finding as SARIF has it. `timesSeen` counts the findings of the draft by their key, so that two alike in one
 * draft are told apart; it grows with every call.
 */
export function sarifResult(
  finding: ReportedFinding,
  draft: Draft,
  path: string,
  language: Language,
  timesSeen: Map<string, number>,
): Result {
  const location = artifactLocation(path);
  const { related = [], fixes = [] } = finding;
  return {
    ruleId: finding.rule,
    level: sarifLevels[finding.severity],
    message: { text: finding.message[language] },
    locations: [{ physicalLocation: { artifactLocation: location, region: regionOf(finding, draft) } }],
    ...(related.length > 0 && {
      relatedLocations: related.map((place, id) => ({
        id,
        physicalLocation: { artifactLocation: location, region: regionOf(place, draft) },
        message: { text: place.message[language] },
      })),
    }),
    ...(fixes.length > 0 && { fixes: fixes.map((fix) => sarifFix(fix, draft, location, language)) }),
    partialFingerprints: { 'mudaqqiqPlace/v1': fingerprint(finding, draft, timesSeen) },
    properties: { severity: finding.severity },
  };
}

/** A path relative to the root of the sources as a URI reference. */
export function artifactLocation(path: string): ArtifactLocation {
  const uri = path.split('/').map(encodeURIComponent).join('/');
  return { uri, uriBaseId: '%SRCROOT%' };
}

function sarifFix(fix: CoreFix, draft: Draft, location: ArtifactLocation, language: Language): Fix {
  const replacements = fix.edits.map((edit) => ({
    deletedRegion: regionOf(edit, draft),
    insertedContent: { text: edit.text },
  }));
  return {
    description: { text: fix.title[language] },
    artifactChanges: [{ artifactLocation: location, replacements }],
    properties: { safe: fix.safe },
  };
}

/** By lines and columns from 1, and by code units from 0, as each reader prefers. */
function regionOf({ start, end }: Span, { lines }: Draft): Region {
  const from = lines.positionAt(start);
  const to = lines.positionAt(end);
  return {
    startLine: from.line + 1,
    startColumn: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
    charOffset: start,
    charLength: end - start,
  };
}

/** The same while the place itself is the same, wherever it moves in the draft. */
function fingerprint(finding: ReportedFinding, draft: Draft, timesSeen: Map<string, number>): string {
  const { rule, text, before, after } = ignoreKey(draft, finding);
  const key = createHash('sha256')
    .update(JSON.stringify([rule, text, before, after]))
    .digest('hex')
    .slice(0, 32);
  const time = (timesSeen.get(key) ?? 0) + 1;
  timesSeen.set(key, time);
  return `${key}:${time}`;
}
