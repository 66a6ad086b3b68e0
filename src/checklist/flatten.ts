import type { Checklist, ChecklistItem, Path } from '../types.js';

/** A checklist as it stands in its file; the shape of `schemas/checklist.schema.json`. */
export interface ChecklistFile {
  readonly name: string;
  readonly title: string;
  readonly sections: readonly Section[];
}

interface Section {
  readonly title: string;
  readonly areas?: readonly Area[];
  readonly items?: readonly FileItem[];
}

interface Area {
  readonly title: string;
  readonly groups?: readonly Group[];
  readonly items?: readonly FileItem[];
}

interface Group {
  readonly title: string;
  readonly items: readonly FileItem[];
}

type FileItem = Omit<ChecklistItem, 'section' | 'area' | 'group' | 'from' | 'scope'> & { readonly from?: readonly string[]; readonly scope?: ChecklistItem['scope'] };

/** An item and where it stands in its file. */
export interface PlacedItem {
  readonly item: ChecklistItem;
  readonly path: Path;
}

/** The items of a checklist's file in its order, each with the headings above it; a level that is left out is an empty text. */
export function flatten(file: ChecklistFile): readonly PlacedItem[] {
  return file.sections.flatMap((section, i) => [
    ...place(section.items, ['sections', i], { section: section.title, area: '', group: '' }),
    ...(section.areas ?? []).flatMap((area, j) => flattenArea(area, ['sections', i, 'areas', j], section.title)),
  ]);
}

function flattenArea(area: Area, path: Path, section: string): readonly PlacedItem[] {
  return [
    ...place(area.items, path, { section, area: area.title, group: '' }),
    ...(area.groups ?? []).flatMap((group, i) => place(group.items, [...path, 'groups', i], { section, area: area.title, group: group.title })),
  ];
}

function place(items: readonly FileItem[] = [], path: Path, headings: Pick<ChecklistItem, 'section' | 'area' | 'group'>): readonly PlacedItem[] {
  return items.map((item, index) => ({
    item: {
      id: item.id,
      ...headings,
      title: item.title,
      phase: item.phase,
      risk: item.risk,
      decision: item.decision,
      scope: item.scope ?? 'environment',
      from: item.from ?? [],
      asks: item.asks,
    },
    path: [...path, 'items', index],
  }));
}

/** The checklist that a file's content makes. */
export function toChecklist(file: ChecklistFile): Checklist {
  return { name: file.name, title: file.title, items: flatten(file).map(({ item }) => item) };
}
