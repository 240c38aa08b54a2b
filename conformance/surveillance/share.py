"""Differences of shares with the 95% interval of Newcombe by statsmodels: python share.py > share.json"""

import json

import statsmodels
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint

ROWS = [(0, 14, 9, 20), (1, 14, 12, 28), (3, 10, 3, 10), (0, 28, 28, 28), (5, 7, 2, 21), (0, 7, 1, 7), (28, 28, 0, 7)]
FROM = [(0.0, 9, 20), (0.0, 1, 28), (1.0, 20, 28), (0.0, 0, 14)]
two = []
for had0, of0, had1, of1 in ROWS:
    low, high = confint_proportions_2indep(had1, of1, had0, of0, method="newcomb", compare="diff", alpha=0.05)
    two.append({"before": [had0, of0], "after": [had1, of1], "by": had1 / of1 - had0 / of0, "low": low, "high": high})
one = []
for before, had, of in FROM:
    low, high = proportion_confint(had, of, method="wilson", alpha=0.05)
    one.append({"before": before, "after": [had, of], "by": had / of - before, "low": low - before, "high": high - before})
print(json.dumps({"by": f"statsmodels {statsmodels.__version__}", "two": two, "one": one}, indent=1))
