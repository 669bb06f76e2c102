/** The forms in which a report is printed. */
export const reportFormats = ['text', 'json', 'sarif', 'github', 'junit'] as const;

export type ReportFormat = (typeof reportFormats)[number];
