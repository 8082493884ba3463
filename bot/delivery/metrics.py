"""What is counted, as Prometheus reads it: numbers only, of nobody in particular."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate

from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4, generate_latest
from prometheus_client.metrics_core import Metric
from prometheus_client.process_collector import ProcessCollector
from prometheus_client.registry import Collector

from bot.delivery.figures import BOUNDS, Figures
from bot.version import version
from storage.backlog import Backlog

CONTENT_TYPE = CONTENT_TYPE_PLAIN_0_0_4
_PROCESS = ProcessCollector(registry=None)


def told(figures: Figures, waiting: Backlog | None) -> bytes:
    """Return all there is to tell at this moment; `waiting` is None with the database away."""
    return generate_latest(_Now(figures, waiting))


class _Now(Collector):
    def __init__(self, figures: Figures, waiting: Backlog | None) -> None:
        self._figures = figures
        self._waiting = waiting

    def collect(self) -> Iterator[Metric]:
        figures, waiting = self._figures, self._waiting
        info = GaugeMetricFamily("rozstaje_info", "Which version runs.", labels=["version"])
        info.add_metric([version()], 1)
        yield info
        yield _counted(
            "rozstaje_updates", "Updates of Telegram's, by what became of them.", figures.updates
        )
        yield HistogramMetricFamily(
            "rozstaje_turn_seconds",
            "From an update's arrival to the commit of all that came of it.",
            buckets=_buckets(figures.turns),
            sum_value=figures.turn_seconds,
        )
        yield _counted(
            "rozstaje_calls", "Calls tried from the outbox, by their fate.", figures.calls
        )
        if figures.poll_age is not None:
            age = "Seconds since Telegram last answered a poll."
            yield GaugeMetricFamily("rozstaje_poll_age_seconds", age, figures.poll_age)
        up = "Whether the database answers."
        yield GaugeMetricFamily("rozstaje_database_up", up, waiting is not None)
        if waiting is not None:
            yield from _backlog(waiting)
        yield from _PROCESS.collect()


def _backlog(waiting: Backlog) -> Iterator[Metric]:
    yield GaugeMetricFamily("rozstaje_outbox_calls", "Calls that wait.", waiting.calls)
    age = "How long the call that has waited longest waits."
    yield GaugeMetricFamily("rozstaje_outbox_age_seconds", age, waiting.oldest)
    yield GaugeMetricFamily("rozstaje_jobs", "Charts, dossiers and such to make.", waiting.jobs)
    dead = "Updates that were put aside."
    yield GaugeMetricFamily("rozstaje_dead_letters", dead, waiting.dead)


def _counted(name: str, what: str, counts: Mapping[str, int]) -> Metric:
    family = CounterMetricFamily(name, what, labels=["outcome"])
    for outcome, count in sorted(counts.items()):
        family.add_metric([outcome], count)
    return family


def _buckets(turns: Sequence[int]) -> list[tuple[str, float]]:
    bounds = [*map(str, BOUNDS), "+Inf"]
    return [(bound, float(so_far)) for bound, so_far in zip(bounds, accumulate(turns), strict=True)]
