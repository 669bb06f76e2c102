import type { Localized } from '../core/index.ts';

const known: Readonly<Record<string, Localized>> = {
  ENOENT: {
    ar: 'لا يوجد ملف ولا مجلد بهذا الاسم؛ تحقق من المسار.',
    en: 'There is no file or folder of this name: check the path.',
  },
  EACCES: {
    ar: 'لا إذن بالوصول إليه؛ تحقق من أذونات الملف والمجلد.',
    en: 'Permission denied: check the permissions of the file and its folder.',
  },
  EPERM: {
    ar: 'لا يسمح النظام بهذا؛ تحقق من أذونات الملف والمجلد.',
    en: 'The system does not permit this: check the permissions of the file and its folder.',
  },
  EISDIR: { ar: 'هذا مجلد لا ملف.', en: 'This is a folder, not a file.' },
  ENOTDIR: {
    ar: 'في المسار ملف حيث يُنتظر مجلد.',
    en: 'The path leads through a file where a folder is expected.',
  },
  ELOOP: {
    ar: 'وصلة رمزية تدور على نفسها؛ صحح هدفها أو احذفها.',
    en: 'A symbolic link that leads back to itself: mend or remove it.',
  },
  EROFS: {
    ar: 'نظام الملفات للقراءة فقط.',
    en: 'The file system is read-only.',
  },
  ENOSPC: {
    ar: 'لا مساحة كافية على القرص؛ بقي الملف كما كان.',
    en: 'There is no room left on the disk: the file is as it was.',
  },
  ENAMETOOLONG: { ar: 'المسار أطول مما يقبله النظام.', en: 'The path is longer than the system accepts.' },
};

/** What a failed system call means to people; failures that are rare are given as the system names them. */
export function systemProblem(error: unknown): Localized {
  const { code, message } = error as NodeJS.ErrnoException;
  const text = code === undefined ? undefined : known[code];
  return text ?? { ar: `رفض النظام العملية: ${message}`, en: `The system refused: ${message}` };
}
