import subprocess
import sys

CODE = """
import sys
import inference.reading.dicom.decoder
print("urllib3" in sys.modules)
import requests
print(requests.__name__)
"""


def test_reading_dicom_loads_nothing_that_knows_the_network() -> None:
    result = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=True)
    assert result.stdout.split() == ["False", "requests"]
