"""Photographs and screenshots of drawn chests: refused by the real gate, or judged."""

from making_runs import JointRun

from training.measuring.lungs.copies import COPIES, measure_copies


def test_each_kind_of_copy_is_refused_or_its_verdict_is_compared(joint_run: JointRun) -> None:
    for population in ("children", "adults"):
        measured = {one.name: one for one in measure_copies(joint_run.models / f"{population}.onnx", joint_run.data)}
        for name in COPIES:
            title = f"{population}, {name}"
            safe, refused = (measured[f"{title}: {what}"] for what in ("refused, or the verdict kept", "refused"))
            kept = measured[f"{title}: the verdict kept, of those not refused"]
            assert safe.films == refused.films
            assert kept.films == refused.films - round(refused.films * (refused.share.value if refused.films else 0))
