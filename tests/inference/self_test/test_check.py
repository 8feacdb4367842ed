from inference.self_test.check import Check, CheckFailedError, CheckSkippedError, Result, outcomes


def fail() -> None:
    raise CheckFailedError("two films have one row")


def break_down() -> None:
    raise ZeroDivisionError("by nothing")


def skip() -> None:
    raise CheckSkippedError("no such device")


def test_a_failed_check_does_not_stop_the_others() -> None:
    checks = [Check(name=str(number), run=run) for number, run in enumerate((fail, break_down, skip, lambda: None))]
    assert [(one.name, one.result, one.reason) for one in outcomes(checks)] == [
        ("0", Result.FAILED, "two films have one row"),
        ("1", Result.FAILED, "ZeroDivisionError: by nothing"),
        ("2", Result.SKIPPED, "no such device"),
        ("3", Result.OK, ""),
    ]
