// Stands for `minimatch`, which the language client needs for globs in selectors and file operations. There are none here.
exports.Minimatch = class {
  constructor() {
    throw new Error('The language client of Yesable knows no globs.');
  }
};
