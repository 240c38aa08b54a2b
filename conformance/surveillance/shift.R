# Shifts with their 95% intervals by R: Rscript shift.R > shift.json
# Samples are hours after noon. wilcox.test gives the exact interval where there are no ties; with
# ties its interval is an approximation, so there the differences and qwilcox are used by themselves.
samples <- list(
  two_weeks = list(
    before = c(10.12, 10.55, 9.87, 10.94, 11.21, 10.33, 9.61, 10.78, 10.02, 11.45, 10.21, 9.95, 10.67, 10.86),
    after = c(7.93, 8.41, 7.26, 8.88, 9.13, 6.97, 8.05, 8.62, 7.51, 9.34, 8.17, 7.74, 8.29, 6.58)),
  one_week = list(
    before = c(10.1, 11.4, 9.3, 10.8, 12.2, 9.9, 10.5),
    after = c(9.7, 8.6, 10.4, 7.9, 9.1, 11.6, 8.3)),
  no_change = list(
    before = c(9.81, 10.46, 11.02, 8.95, 10.11, 9.33, 10.74, 9.58),
    after = c(10.03, 9.47, 10.91, 9.12, 10.62, 8.71, 9.94, 11.15, 10.29)),
  uneven = list(
    before = c(11.3, 10.2, 9.4, 12.1, 10.9, 11.7, 9.8),
    after = c(5.15, 7.35, 6.45, 8.05, 4.95, 6.15, 7.75, 5.55, 6.95, 8.45, 7.05, 6.65, 5.85, 7.25, 6.25, 8.15,
              7.45, 4.65, 6.05, 5.25, 7.95, 6.75, 5.65, 8.25, 7.15, 6.35, 5.45, 6.85)))
tied <- list(
  quarters = list(
    before = c(10, 10.25, 10, 10.5, 11, 10.25, 9.75, 10, 10.5, 10.25),
    after = c(8, 8.25, 8, 9, 8.5, 8, 7.75, 8.25, 8, 9, 8.5, 8.25)),
  full_month = list(before = rep(c(10, 10.5, 11, 9.5), 7), after = rep(c(8, 8.5, 10, 7.5, 9, 8, 11), 4)))
number <- function(x) format(x, digits = 12)
row <- function(kind, name, before, after, values)
  sprintf('  { "kind": "%s", "name": "%s", "before": [%s], "after": [%s], "by": %s, "low": %s, "high": %s }', kind, name,
    paste(before, collapse = ", "), paste(after, collapse = ", "), number(values[1]), number(values[2]), number(values[3]))
exact <- function(s) {
  t <- wilcox.test(s$after, s$before, conf.int = TRUE, exact = TRUE)
  c(unname(t$estimate), t$conf.int)
}
by_hand <- function(s) {
  d <- sort(outer(s$after, s$before, "-"))
  q <- qwilcox(0.025, length(s$after), length(s$before))
  c(median(d), d[q], d[length(d) - q + 1])
}
one <- function(s, from) {
  t <- wilcox.test(s$after, mu = 0, conf.int = TRUE, exact = TRUE)
  c(unname(t$estimate), t$conf.int) - from
}
rows <- c(
  sapply(names(samples), function(n) row("two-samples", n, samples[[n]]$before, samples[[n]]$after, exact(samples[[n]]))),
  sapply(names(tied), function(n) row("two-samples", n, tied[[n]]$before, tied[[n]]$after, by_hand(tied[[n]]))),
  sapply(names(samples), function(n) row("one-sample", n, 10.25, samples[[n]]$after, one(samples[[n]], 10.25))))
cat(sprintf('{ "by": "%s",\n "rows": [\n%s\n] }\n', R.version.string, paste(rows, collapse = ",\n")))
