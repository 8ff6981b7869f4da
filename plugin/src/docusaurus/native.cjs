// Docusaurus loads plugins through jiti, which would transpile the whole ECMAScript module tree of remark and rehype:
// 3.7 s where its cache is cold, as in every CI run, against 0.2 s for Node's own loader. jiti leaves `.cjs` files
// alone, so this `import()` is Node's own.
exports.loadCore = () => import('./core.js')
