import assert from 'node:assert/strict';
import {
  childNodes,
  firstMention,
  groupNodes,
  nodeId,
  type EntityNode,
} from '../../../../src/client/entities/entity-nodes.ts';
import { everything } from '../../../../src/client/entities/entity-view-state.ts';
import { sampleEntities } from './sample-entities.ts';

const groups = groupNodes(sampleEntities, everything);

function names(nodes: readonly EntityNode[]): readonly string[] {
  return nodes.map((node) => (node.type === 'entity' ? node.entity.name : node.type));
}

function everyNode(nodes: readonly EntityNode[]): readonly EntityNode[] {
  return nodes.flatMap((node) => [node, ...everyNode(childNodes(node))]);
}

describe('the tree of entities', () => {
  it('groups by kind in a fixed order and leaves empty kinds out', () => {
    assert.deepEqual(
      groups.map(({ kind }) => kind),
      ['person', 'place', 'date', 'money', 'number'],
    );
    assert.deepEqual(names(childNodes(groups[1]!)), ['مصراتة', 'أبشة']);
  });

  it('puts what is ignored into a group of its own at the end', () => {
    const entities = sampleEntities.map((entity) => ({ ...entity, isIgnored: entity.kind === 'place' }));
    const regrouped = groupNodes(entities, everything);
    assert.deepEqual(
      regrouped.map(({ kind }) => kind),
      ['person', 'date', 'money', 'number', 'ignored'],
    );
    assert.deepEqual(names(childNodes(regrouped.at(-1)!)), ['مصراتة', 'أبشة']);
  });

  it('sorts and filters within the groups', () => {
    const [first] = groupNodes(sampleEntities, { ...everything, order: 'name', hiddenKinds: ['person'] });
    assert.deepEqual(names(childNodes(first!)), ['أبشة', 'مصراتة']);
  });

  it('shows forms only where there is more than one, each with its own mentions', () => {
    const [person] = childNodes(groups[0]!);
    const forms = childNodes(person!);
    assert.deepEqual(
      forms.map((node) => node.type === 'form' && `${node.form} ${childNodes(node).length}`),
      ['هاريس 2', 'وليم هاريس 1', 'هارس 1'],
    );
    const [place] = childNodes(groups[1]!);
    assert.deepEqual(names(childNodes(place!)), ['mention']);
  });

  it('leads to the first mention of an entity or form, and to none from a group', () => {
    const [person] = childNodes(groups[0]!);
    const [, , form] = childNodes(person!);
    assert.equal(firstMention(groups[0]!), undefined);
    assert.equal(firstMention(person!)?.range.start.line, 0);
    assert.equal(firstMention(form!)?.range.start.line, 2);
  });

  it('names every node apart, and alike from one version of the draft to the next', () => {
    const ids = everyNode(groups).map(nodeId);
    assert.equal(new Set(ids).size, ids.length);
    const again = groupNodes(structuredClone(sampleEntities), everything);
    assert.deepEqual(everyNode(again).map(nodeId), ids);
  });
});
