"""What stands in a document, as types: `isms.types.Risk` is a typed dictionary, `isms.types.Edition` a choice of words.

Nothing in the package needs them at run time; importing `isms` does not load them.
"""

from isms._types import *
from isms._types import __all__ as __all__
